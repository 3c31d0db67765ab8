using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PlanMetrics.Benchmarks;

/// <summary>Writes a workbook as spreadsheet programs do: shared strings, whole numbers, decimals and dates, eight cells a row.</summary>
internal static class LargeWorkbook
{
    public const int CellsInRow = 8;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int Texts = 400;

    public static void Write(string path, int rows)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Part(archive, "[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Types}sharedStrings+xml"/></Types>
            """);
        Part(archive, "_rels/.rels", Relationships("officeDocument xl/workbook.xml"));
        Part(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Part(archive, "xl/_rels/workbook.xml.rels", Relationships("worksheet worksheets/sheet1.xml", "styles styles.xml", "sharedStrings sharedStrings.xml"));
        Part(archive, "xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
            """);
        Part(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}" count="{rows * 3}" uniqueCount="{Texts}">{string.Concat(Enumerable.Range(0, Texts).Select(i => $"<si><t>District bureau {i}</t></si>"))}</sst>""");
        using var sheet = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open(), new UTF8Encoding(false));
        sheet.Write($"""{Declaration}<worksheet xmlns="{Main}"><dimension ref="A1:H{rows}"/><sheetData>""");
        for (var row = 1; row <= rows; row++)
            sheet.Write(Row(row));
        sheet.Write("</sheetData></worksheet>");
    }

    private static string Row(int row)
    {
        var rate = (row * 7919L % 100_003 / 100_003.0).ToString("R", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <row r="{row}" spans="1:8"><c r="A{row}" t="s"><v>{row % 57}</v></c><c r="B{row}" t="s"><v>{57 + (row % 300)}</v></c><c r="C{row}" t="s"><v>{360 + (row % 5)}</v></c><c r="D{row}"><v>{row * 31L % 5003}</v></c><c r="E{row}"><v>{row * 17L % 9001}</v></c><c r="F{row}"><v>{row}</v></c><c r="G{row}"><v>{rate}</v></c><c r="H{row}" s="1"><v>{44927 + (row % 700)}</v></c></row>
            """);
    }

    private static string Relationships(params string[] targets) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(targets.Select((target, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{target.Split(' ')[0]}\" Target=\"{target.Split(' ')[1]}\"/>"))}</Relationships>""";

    private static void Part(ZipArchive archive, string name, string xml)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(Declaration + xml));
    }
}
