using System.Globalization;
using System.Text;

namespace PlanMetrics.Files.Workbooks;

/// <summary>Puts the parts of a workbook together: each is added once, the list of what is there comes last.</summary>
internal sealed class BookPackage(Stream stream, string title)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Drawings = "application/vnd.openxmlformats-officedocument.";

    private readonly SteadyZip zip = new(stream);
    private readonly StringBuilder types = new();

    public void AddSheet(BookSheet sheet, MarkupBuffer markup)
    {
        var number = N(sheet.Number);
        Add($"xl/worksheets/sheet{number}.xml", Sheets + "worksheet+xml", markup.Written);
        if (sheet.HasDrawing)
            AddText($"xl/worksheets/_rels/sheet{number}.xml.rels", Related([("drawing", $"../drawings/drawing{number}.xml")]));
    }

    /// <summary>The drawing of a sheet with its charts, numbered from 1 in the whole workbook.</summary>
    public void AddDrawing(BookSheet sheet, string drawing, IReadOnlyList<string> charts)
    {
        var number = N(sheet.Number);
        Add($"xl/drawings/drawing{number}.xml", Drawings + "drawing+xml", Encoding.UTF8.GetBytes(drawing));
        AddText($"xl/drawings/_rels/drawing{number}.xml.rels", Related([.. charts.Select((_, at) => ("chart", $"../charts/chart{N(at + 1)}.xml"))]));
        for (var at = 0; at < charts.Count; at++)
            Add($"xl/charts/chart{N(at + 1)}.xml", Drawings + "drawingml.chart+xml", Encoding.UTF8.GetBytes(charts[at]));
    }

    public void End(IReadOnlyList<BookSheet> sheets, IEnumerable<(BookSheet Sheet, string Name, string Range, bool IsHidden)> names, SharedTexts texts, BookStyles styles)
    {
        var markup = new MarkupBuffer();
        texts.Write(markup);
        Add("xl/sharedStrings.xml", Sheets + "sharedStrings+xml", markup.Written);
        Add("xl/styles.xml", Sheets + "styles+xml", Encoding.UTF8.GetBytes(styles.Markup()));
        markup.Clear();
        Workbook(markup, sheets, names);
        Add("xl/workbook.xml", Sheets + "sheet.main+xml", markup.Written);
        AddText("xl/_rels/workbook.xml.rels", Related(
            [.. sheets.Select(sheet => ("worksheet", $"worksheets/sheet{N(sheet.Number)}.xml")), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]));
        markup.Clear();
        markup.Raw(MarkupBuffer.Declaration)
            .Raw($"<cp:coreProperties xmlns:cp=\"{Package}metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>").Text(title)
            .Raw("</dc:title><dc:creator>planmetrics</dc:creator></cp:coreProperties>");
        Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", markup.Written);
        AddText("_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"xl/workbook.xml\"/>"
            + $"<Relationship Id=\"rId2\" Type=\"{Package}relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
        AddText("[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/>{types}</Types>");
        zip.End();
    }

    private static void Workbook(MarkupBuffer to, IReadOnlyList<BookSheet> sheets, IEnumerable<(BookSheet Sheet, string Name, string Range, bool IsHidden)> names)
    {
        to.Raw(MarkupBuffer.Declaration)
            .Raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        foreach (var sheet in sheets)
            to.Raw("<sheet name=\"").Text(sheet.Name).Raw("\" sheetId=\"").Number(sheet.Number).Raw("\" r:id=\"rId").Number(sheet.Number).Raw("\"/>");
        to.Raw("</sheets><definedNames>");
        foreach (var (sheet, name, range, isHidden) in names)
            to.Raw("<definedName name=\"").Raw(name).Raw("\" localSheetId=\"").Number(sheet.Number - 1).Raw(isHidden ? "\" hidden=\"1\">" : "\">").Text(range).Raw("</definedName>");
        to.Raw("</definedNames><calcPr calcId=\"191029\"/></workbook>");
    }

    private void AddText(string name, string text) => zip.Add(name, Encoding.UTF8.GetBytes(MarkupBuffer.Declaration + text));

    private void Add(string name, string type, ReadOnlySpan<byte> content)
    {
        zip.Add(name, content);
        types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{name}\" ContentType=\"{type}\"/>");
    }

    private static string Related(IReadOnlyList<(string Type, string Target)> parts)
    {
        var text = new StringBuilder($"<Relationships xmlns=\"{Package}relationships\">");
        for (var at = 0; at < parts.Count; at++)
            text.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{at + 1}\" Type=\"{Office}{parts[at].Type}\" Target=\"{parts[at].Target}\"/>");
        return text.Append("</Relationships>").ToString();
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
