using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Markup;

namespace PlanMetrics.Files.Xlsx;

/// <summary>How the numbers of each cell style look; of all that a style says, only that matters here.</summary>
internal sealed class CellStyles
{
    private NumberLook[] looks = [];

    public static CellStyles None { get; } = new();

    /// <summary>How many styles there are.</summary>
    public int Count { get; private set; }

    /// <summary>The look of a style, or null where it does not exist.</summary>
    public NumberLook? Of(int style) => style >= 0 && style < Count ? looks[style] : null;

    /// <summary>The styles of a workbook; without the part, dates cannot be told, which is said.</summary>
    public static CellStyles Read(Package package, string? part, ReadContext context)
    {
        if (part is null || !package.Has(part))
        {
            if (part is not null)
                context.Report(SubmissionCodes.StylesMissing, ("part", Invariant.Quote(part)));
            return None;
        }
        return package.Walk(part, Read);
    }

    private static CellStyles Read(PartWalk xml)
    {
        var styles = new CellStyles();
        var codes = new Dictionary<int, NumberLook>();
        xml.ReadRoot("styleSheet"u8);
        var root = xml.Enter();
        while (xml.NextChild(root))
        {
            if (xml.Name.SequenceEqual("numFmts"u8))
                ReadCodes(xml, codes);
            else if (xml.Name.SequenceEqual("cellXfs"u8))
                styles.ReadStyles(xml, codes);
        }
        xml.Finish();
        return styles;
    }

    private static void ReadCodes(PartWalk xml, Dictionary<int, NumberLook> codes)
    {
        var list = xml.Enter();
        while (xml.NextChild(list))
        {
            var id = -1;
            var look = NumberLook.Plain;
            while (xml.NextAttribute())
            {
                if (xml.AttributeName.SequenceEqual("numFmtId"u8))
                    id = Index(xml.AttributeValue);
                else if (xml.AttributeName.SequenceEqual("formatCode"u8))
                    look = NumberFormat.OfCode(xml.AttributeText);
            }
            codes[id] = look;
        }
    }

    private void ReadStyles(PartWalk xml, Dictionary<int, NumberLook> codes)
    {
        var list = xml.Enter();
        while (xml.NextChild(list))
        {
            if (!xml.Name.SequenceEqual("xf"u8))
                continue;
            var id = 0;
            while (xml.NextAttribute())
                if (xml.AttributeName.SequenceEqual("numFmtId"u8))
                    id = Index(xml.AttributeValue);
            if (Count == looks.Length)
                Array.Resize(ref looks, Math.Max(Count * 2, 16));
            looks[Count++] = codes.TryGetValue(id, out var look) ? look : NumberFormat.OfBuiltIn(id);
        }
    }

    private static int Index(ReadOnlySpan<byte> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
}
