using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Markup;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Which columns of a sheet are hidden. What a width record says beyond the last column is ignored.</summary>
internal sealed class HiddenColumns
{
    private static readonly LocalText Many = new("条列宽记录", "column records");
    private bool[] hidden = [];

    public bool Contains(int column) => column < hidden.Length && hidden[column];

    public void Read(PartWalk xml)
    {
        var records = 0;
        var list = xml.Enter();
        while (xml.NextChild(list))
        {
            if (++records > CellReference.LastColumn)
                throw FileFault.TooMany(Many, CellReference.LastColumn);
            ReadRecord(xml);
        }
    }

    private void ReadRecord(PartWalk xml)
    {
        int first = 0, last = 0;
        var isHidden = false;
        while (xml.NextAttribute())
        {
            if (xml.AttributeName.SequenceEqual("min"u8))
                first = Number(xml.AttributeValue);
            else if (xml.AttributeName.SequenceEqual("max"u8))
                last = Number(xml.AttributeValue);
            else if (xml.AttributeName.SequenceEqual("hidden"u8))
                isHidden = XmlBoolean.IsTrue(xml.AttributeValue);
        }
        if (!isHidden || first <= 0 || last < first)
            return;
        if (hidden.Length == 0)
            hidden = new bool[CellReference.LastColumn + 1];
        for (var column = first; column <= Math.Min(last, CellReference.LastColumn); column++)
            hidden[column] = true;
    }

    private static int Number(ReadOnlySpan<byte> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
