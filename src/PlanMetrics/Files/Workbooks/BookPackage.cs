using System.Globalization;
using System.Text;

namespace PlanMetrics.Files.Workbooks;

/// <summary>Puts the parts of a workbook together. The list of what is there comes first, by which programs know a workbook.</summary>
internal sealed class BookPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Drawings = "application/vnd.openxmlformats-officedocument.";

    private readonly SteadyZip zip;
    private readonly IReadOnlyList<BookSheet> sheets;

    public BookPackage(Stream stream, string title, IReadOnlyList<BookSheet> sheets, int charts)
    {
        (zip, this.sheets) = (new(stream), sheets);
        AddText("[Content_Types].xml", TypesOf(sheets, charts));
        AddText("_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"xl/workbook.xml\"/>"
            + $"<Relationship Id=\"rId2\" Type=\"{Package}relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
        var markup = new MarkupBuffer();
        markup.Raw(MarkupBuffer.Declaration)
            .Raw($"<cp:coreProperties xmlns:cp=\"{Package}metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>").Text(title)
            .Raw("</dc:title><dc:creator>planmetrics</dc:creator></cp:coreProperties>");
        zip.Add("docProps/core.xml", markup.Written);
    }

    public void AddSheet(BookSheet sheet, MarkupBuffer markup)
    {
        var number = N(sheet.Number);
        zip.Add($"xl/worksheets/sheet{number}.xml", markup.Written);
        if (sheet.HasDrawing)
            AddText($"xl/worksheets/_rels/sheet{number}.xml.rels", Related([("drawing", $"../drawings/drawing{number}.xml")]));
    }

    /// <summary>The drawing of a sheet with its charts, numbered from 1 in the whole workbook.</summary>
    public void AddDrawing(BookSheet sheet, string drawing, IReadOnlyList<string> charts)
    {
        var number = N(sheet.Number);
        zip.Add($"xl/drawings/drawing{number}.xml", Encoding.UTF8.GetBytes(drawing));
        AddText($"xl/drawings/_rels/drawing{number}.xml.rels", Related([.. charts.Select((_, at) => ("chart", $"../charts/chart{N(at + 1)}.xml"))]));
        for (var at = 0; at < charts.Count; at++)
            zip.Add($"xl/charts/chart{N(at + 1)}.xml", Encoding.UTF8.GetBytes(charts[at]));
    }

    public void End(IEnumerable<(BookSheet Sheet, string Name, string Range, bool IsHidden)> names, SharedTexts texts, BookStyles styles)
    {
        var markup = new MarkupBuffer();
        texts.Write(markup);
        zip.Add("xl/sharedStrings.xml", markup.Written);
        zip.Add("xl/styles.xml", Encoding.UTF8.GetBytes(styles.Markup()));
        markup.Clear();
        Workbook(markup, names);
        zip.Add("xl/workbook.xml", markup.Written);
        AddText("xl/_rels/workbook.xml.rels", Related(
            [.. sheets.Select(sheet => ("worksheet", $"worksheets/sheet{N(sheet.Number)}.xml")), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]));
        zip.End();
    }

    private void Workbook(MarkupBuffer to, IEnumerable<(BookSheet Sheet, string Name, string Range, bool IsHidden)> names)
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

    private static string TypesOf(IReadOnlyList<BookSheet> sheets, int charts)
    {
        var types = new StringBuilder($"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Append("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Append("xl/workbook.xml", Sheets + "sheet.main+xml");
        Append("xl/styles.xml", Sheets + "styles+xml");
        Append("xl/sharedStrings.xml", Sheets + "sharedStrings+xml");
        foreach (var sheet in sheets)
        {
            Append($"xl/worksheets/sheet{N(sheet.Number)}.xml", Sheets + "worksheet+xml");
            if (sheet.HasDrawing)
                Append($"xl/drawings/drawing{N(sheet.Number)}.xml", Drawings + "drawing+xml");
        }

        for (var chart = 1; chart <= charts; chart++)
            Append($"xl/charts/chart{N(chart)}.xml", Drawings + "drawingml.chart+xml");
        return types.Append("</Types>").ToString();

        void Append(string name, string type) => types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{name}\" ContentType=\"{type}\"/>");
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
