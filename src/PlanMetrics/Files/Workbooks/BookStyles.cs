using System.Globalization;
using System.Text;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The looks of a workbook, numbered in the order in which they are first used.</summary>
internal sealed class BookStyles
{
    private const string Font = "宋体";
    private const int Size = 10;
    private const int FirstOwnFormat = 164;

    private readonly Dictionary<CellLook, int> looks = new() { [new()] = 0 };
    private readonly List<string> fonts = [FontOf(new())];
    private readonly List<string> fills = ["<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>"];
    private readonly List<string> formats = [];
    private readonly List<string> cells = ["<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"];

    /// <summary>The number of a look.</summary>
    public int Of(CellLook look)
    {
        if (looks.TryGetValue(look, out var known))
            return known;
        cells.Add(CellOf(look));
        looks.Add(look, cells.Count - 1);
        return cells.Count - 1;
    }

    public string Markup()
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (formats.Count > 0)
            List(text, "numFmts", formats.Select((format, at) => $"<numFmt numFmtId=\"{N(FirstOwnFormat + at)}\" formatCode=\"{Markup(format)}\"/>").ToList());
        List(text, "fonts", fonts);
        List(text, "fills", fills);
        text.Append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        foreach (var side in new[] { "left", "right", "top", "bottom" })
            text.Append(CultureInfo.InvariantCulture, $"<{side} style=\"thin\"><color rgb=\"FFBFBFBF\"/></{side}>");
        text.Append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        List(text, "cellXfs", cells);
        text.Append("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        List(text, "dxfs", [.. Enum.GetValues<Signal>().Select(DifferenceOf)]);
        return text.Append("</styleSheet>").ToString();
    }

    private string CellOf(CellLook look)
    {
        var alignment = new StringBuilder("<alignment vertical=\"center\"");
        if (look.Side != CellSide.Own)
            alignment.Append(look.Side switch { CellSide.Left => " horizontal=\"left\"", CellSide.Right => " horizontal=\"right\"", _ => " horizontal=\"center\"" });
        if (look.Wraps)
            alignment.Append(" wrapText=\"1\"");
        if (look is { Indent: > 0, Side: CellSide.Own })
            alignment.Append(" horizontal=\"left\"");
        if (look.Indent > 0)
            alignment.Append(CultureInfo.InvariantCulture, $" indent=\"{look.Indent}\"");
        var quoted = look.IsQuoted ? " quotePrefix=\"1\"" : "";
        return $"<xf numFmtId=\"{N(FormatOf(look.Format))}\" fontId=\"{N(Place(fonts, FontOf(look)))}\" fillId=\"{N(FillOf(look))}\" "
            + $"borderId=\"{(look.HasLines ? "1" : "0")}\" xfId=\"0\"{quoted} applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">{alignment}/></xf>";
    }

    private int FormatOf(string? format) => format is null ? 0 : FirstOwnFormat + Place(formats, format);

    private int FillOf(CellLook look) => look.Fill is not { } colour ? 0
        : Place(fills, $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{colour}\"/><bgColor indexed=\"64\"/></patternFill></fill>");

    private static string FontOf(CellLook look) =>
        "<font>" + (look.IsBold ? "<b/>" : "") + (look.IsLink ? "<u/>" : "")
        + $"<sz val=\"{N(look.Size == 0 ? Size : look.Size)}\"/><color rgb=\"{look.Colour ?? (look.IsLink ? "FF0563C1" : "FF000000")}\"/><name val=\"{Font}\"/><family val=\"3\"/><charset val=\"134\"/></font>";

    private static string DifferenceOf(Signal signal)
    {
        var (text, fill) = signal switch
        {
            Signal.Bad => ("FF9C0006", "FFFFC7CE"),
            Signal.Doubtful => ("FF7F4F00", "FFFFEB9C"),
            Signal.Good => ("FF006100", "FFC6EFCE"),
            Signal.Out => ("FF595959", "FFEDEDED"),
            _ => ("FFFFFFFF", "FFC00000"),
        };
        return $"<dxf><font><color rgb=\"{text}\"/></font><fill><patternFill patternType=\"solid\"><fgColor rgb=\"{fill}\"/><bgColor rgb=\"{fill}\"/></patternFill></fill></dxf>";
    }

    private static int Place(List<string> list, string item)
    {
        var place = list.IndexOf(item);
        if (place >= 0)
            return place;
        list.Add(item);
        return list.Count - 1;
    }

    private static void List(StringBuilder text, string name, List<string> items)
    {
        text.Append(CultureInfo.InvariantCulture, $"<{name} count=\"{items.Count}\">").AppendJoin("", items).Append(CultureInfo.InvariantCulture, $"</{name}>");
    }

    private static string Markup(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
