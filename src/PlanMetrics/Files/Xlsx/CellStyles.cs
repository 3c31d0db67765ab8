using System.Globalization;
using PlanMetrics.Diagnostics;

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
        var styles = new CellStyles();
        var codes = new Dictionary<int, NumberLook>();
        using var xml = package.OpenXml(part);
        xml.ReadRoot("styleSheet");
        var root = xml.Enter();
        while (xml.NextChild(root))
        {
            if (xml.Name == "numFmts")
                ReadCodes(xml, codes);
            else if (xml.Name == "cellXfs")
                styles.ReadStyles(xml, codes);
        }
        xml.Finish();
        return styles;
    }

    private static void ReadCodes(XmlPart xml, Dictionary<int, NumberLook> codes)
    {
        var list = xml.Enter();
        while (xml.NextChild(list))
        {
            var id = -1;
            var look = NumberLook.Plain;
            while (xml.NextAttribute())
            {
                if (xml.Name == "numFmtId")
                    id = Index(xml.AttributeValue());
                else if (xml.Name == "formatCode")
                    look = NumberFormat.OfCode(xml.AttributeValue());
            }
            codes[id] = look;
        }
    }

    private void ReadStyles(XmlPart xml, Dictionary<int, NumberLook> codes)
    {
        var list = xml.Enter();
        while (xml.NextChild(list))
        {
            if (xml.Name != "xf")
                continue;
            var id = 0;
            while (xml.NextAttribute())
                if (xml.Name == "numFmtId")
                    id = Index(xml.AttributeValue());
            if (Count == looks.Length)
                Array.Resize(ref looks, Math.Max(Count * 2, 16));
            looks[Count++] = codes.TryGetValue(id, out var look) ? look : NumberFormat.OfBuiltIn(id);
        }
    }

    private static int Index(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
}
