using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Xlsx;

namespace PlanMetrics.Fuzz;

/// <summary>Reads what the fuzzer makes as the markup of a workbook's one sheet, twice: over its bytes and by the framework's reader. Both must say the same.</summary>
internal static class SheetReading
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packaging = "http://schemas.openxmlformats.org/package/2006";

    private static readonly (string Name, string Content)[] Parts =
    [
        ("[Content_Types].xml",
            $"""<Types xmlns="{Packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>"""),
        ("_rels/.rels", $"""<Relationships xmlns="{Packaging}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="填报" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{Packaging}/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""),
        ("xl/sharedStrings.xml", $"""<sst xmlns="{Main}"><si><t>单位</t></si><si><r><t>a</t></r><r><t>b</t></r></si></sst>"""),
    ];

    /// <summary>Reads the markup both ways.</summary>
    /// <exception cref="InvalidOperationException">The two differ.</exception>
    public static void Read(Stream markup)
    {
        var workbook = Pack(markup);
        var (plain, framework) = (Of(workbook, trustsFrameworkOnly: false), Of(workbook, trustsFrameworkOnly: true));
        if (plain != framework)
            throw new InvalidOperationException($"Over bytes: {plain}; by the framework: {framework}");
    }

    private static string Of(byte[] workbook, bool trustsFrameworkOnly)
    {
        var findings = new Findings();
        var context = new ReadContext("fuzz.xlsx", ReaderCaps.Default, findings, CancellationToken.None) { TrustsFrameworkOnly = trustsFrameworkOnly };
        var said = new StringBuilder();
        using var book = XlsxBook.Open(workbook, context);
        foreach (var sheet in book?.Sheets ?? [])
            while (sheet.Read())
                foreach (var cell in sheet.Cells)
                    said.Append(cell).Append('\n');
        foreach (var finding in findings.Sorted())
            said.Append(finding.ToLine(Language.English)).Append('\n');
        return said.ToString();
    }

    private static byte[] Pack(Stream markup)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts)
                using (var part = archive.CreateEntry(name, CompressionLevel.NoCompression).Open())
                    part.Write(Encoding.UTF8.GetBytes(content));
            using var sheet = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.NoCompression).Open();
            markup.CopyTo(sheet);
        }

        return stream.ToArray();
    }
}
