using System.Globalization;
using System.Security;
using System.Text;
using PlanMetrics.Json;

namespace PlanMetrics.Files.Notices;

/// <summary>Makes the body of a built-in template of its plain text: a line a paragraph or a table row, its style in front.</summary>
internal static class TemplateMarkup
{
    private const string Edges = "<w:top {0}/><w:left {0}/><w:bottom {0}/><w:right {0}/><w:insideH {0}/><w:insideV {0}/>";
    private const string Edge = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"";

    private static readonly Dictionary<string, string> Styles = new(StringComparer.Ordinal)
    {
        ["draft"] = "Draft", ["number"] = "Number", ["title"] = "Title", ["to"] = "To", ["body"] = "Body", ["one"] = "HeadingOne", ["two"] = "HeadingTwo",
        ["attach"] = "Attach", ["more"] = "AttachMore", ["sign"] = "Sign", ["date"] = "Date", ["annex"] = "Annex", ["annexfirst"] = "Draft",
        ["caption"] = "Caption", ["note"] = "Note", ["mark"] = "Mark", ["gap"] = "Gap",
    };

    /// <summary>The document.</summary>
    /// <param name="source">The plain text.</param>
    /// <param name="section">The markup of page, margins and grid.</param>
    public static string Document(string source, string section)
    {
        var body = new StringBuilder();
        var columns = Array.Empty<(int Width, bool IsCentred)>();
        var lines = source.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < lines.Length; at++)
        {
            var cells = lines[at].Split('|');
            var isRow = cells[0] is "head" or "row";
            if (columns.Length > 0 && !isRow)
            {
                body.Append("</w:tbl>");
                columns = [];
            }

            if (cells[0] == "table")
                body.Append(TableStart(columns = ColumnsOf(cells[1])));
            else if (isRow)
                body.Append(Row(cells[1..], columns, isHead: cells[0] == "head", isFollowed: at + 1 < lines.Length && lines[at + 1].StartsWith("row|", StringComparison.Ordinal)));
            else
                body.Append(Paragraph(Styles[cells[0]], cells[1], cells[0] == "gap" || IsKept(lines.AsSpan(at + 1))));
        }

        // A document does not end with a table; what ends it takes no line, so that no page is empty but for it.
        body.Append(columns.Length > 0 ? "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Mark\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>" : "");
        return $"<w:document xmlns:w=\"{WordXml.Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>{body}{section}</w:body></w:document>";
    }

    // What stands right above a table or a signature, or above the empty line before it, comes with it; an empty line never ends a page.
    private static bool IsKept(ReadOnlySpan<string> rest)
    {
        foreach (var line in rest)
            if (!line.StartsWith("gap|", StringComparison.Ordinal) && !line.StartsWith("mark|", StringComparison.Ordinal))
                return line.StartsWith("table|", StringComparison.Ordinal) || line.StartsWith("sign|", StringComparison.Ordinal);
        return false;
    }

    // 10c,40: percent of the width, centred with a c; the last takes what rounding leaves.
    private static (int Width, bool IsCentred)[] ColumnsOf(string text)
    {
        var columns = text.Split(',').Select(column => (Width: BuiltInTemplate.Width * int.Parse(column.TrimEnd('c'), CultureInfo.InvariantCulture) / 100, IsCentred: column.EndsWith('c'))).ToArray();
        columns[^1].Width += BuiltInTemplate.Width - columns.Sum(column => column.Width);
        return columns;
    }

    private static string TableStart((int Width, bool IsCentred)[] columns) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"{NumberText.Of(BuiltInTemplate.Width)}\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>{string.Format(null, CompositeFormat.Parse(Edges), Edge)}</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
        + "<w:tblCellMar><w:top w:w=\"28\" w:type=\"dxa\"/><w:left w:w=\"57\" w:type=\"dxa\"/><w:bottom w:w=\"28\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
        + $"<w:tblGrid>{string.Concat(columns.Select(column => $"<w:gridCol w:w=\"{NumberText.Of(column.Width)}\"/>"))}</w:tblGrid>";

    // A row is never split, the head stands on every page, and with the first row below it; rows that are not repeated, such as those to be signed, stay together.
    private static string Row(string[] cells, (int Width, bool IsCentred)[] columns, bool isHead, bool isFollowed)
    {
        var keeps = isFollowed && (isHead || !Array.Exists(cells, cell => cell.Contains('【', StringComparison.Ordinal)));
        var row = new StringBuilder($"<w:tr><w:trPr><w:cantSplit/>{(isHead ? "<w:tblHeader/>" : "")}</w:trPr>");
        for (var at = 0; at < columns.Length; at++)
            row.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{columns[at].Width}\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>")
                .Append(Paragraph(isHead ? "CellHead" : columns[at].IsCentred ? "CellCentre" : "Cell", cells[at], keeps)).Append("</w:tc>");
        return row.Append("</w:tr>").ToString();
    }

    private static string Paragraph(string style, string text, bool keeps = false) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{(keeps ? "<w:keepNext/>" : "")}</w:pPr>{string.Join("<w:r><w:tab/></w:r>", text.Split('⇥').Select(Run))}</w:p>";

    // Quotation marks are in both scripts; the hint takes them from the Chinese font.
    private static string Run(string text) =>
        text.Length > 0 ? $"<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>" : "";
}
