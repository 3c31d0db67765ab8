using System.IO.Compression;
using System.Xml.Linq;
using ClosedXML.Excel;
using PlanMetrics.Tests.House;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>The control total equals a count that shares no code with the reader: c elements with a value, a text or a formula.</summary>
public sealed class CellCountTests
{
    public static TheoryData<string> Workbooks
    {
        get
        {
            var files = new TheoryData<string> { "closedxml", "made", "../shared/data/sdg_index_2019.xlsx" };
            foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.xlsx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(20))
                files.Add(Repository.Relative(file));
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void CellsRead_EqualsARawCount(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Repository.Root, name));
        // The published workbook is not on every machine.
        if (name.StartsWith("../", StringComparison.Ordinal) && !File.Exists(path))
            return;
        var bytes = name switch
        {
            "closedxml" => Written(),
            "made" => Made(),
            _ => File.ReadAllBytes(path),
        };
        var reading = Reading.OfWorkbook(bytes);
        Assert.False(reading.IsRefused);
        Assert.Equal(RawCount(bytes), reading.CellsRead);
        Assert.NotEqual(0, reading.CellsRead);
    }

    [Theory]
    [InlineData("/xl/worksheets/sheet1.xml", SheetPart)]
    [InlineData("WORKSHEETS/Sheet1.XML", SheetPart)]
    [InlineData("./worksheets/../worksheets/sheet1.xml", SheetPart)]
    [InlineData("worksheets/sheet%201.xml", "xl/worksheets/sheet%201.xml")]
    [InlineData("worksheets/sheet%201.xml", "xl/worksheets/sheet 1.xml")]
    [InlineData("/elsewhere/s.xml", "elsewhere/s.xml")]
    public void CellsRead_AnyLegalTarget_IsFound(string target, string entry)
    {
        var builder = With("").Replace("xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="p"><Relationship Id="rId1" Type="{Office}/worksheet" Target="{target}"/></Relationships>""")
            .Replace(SheetPart, (byte[]?)null).Entry(entry, $"""<worksheet xmlns="{Main}"><sheetData><row/><row><c/><c><v>1</v></c></row></sheetData></worksheet>""");
        var reading = Reading.OfWorkbook(builder);
        Assert.Equal(("B2", 1L), (reading.Cells.Single().Cell.Address.ToString(), reading.CellsRead));
    }

    private static long RawCount(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        return archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Sum(entry =>
        {
            using var stream = entry.Open();
            return (long)XDocument.Load(stream, System.Xml.Linq.LoadOptions.PreserveWhitespace).Descendants().Count(cell => cell.Name.LocalName == "c" && cell.Elements().Any(IsContent));
        });
    }

    private static bool IsContent(XElement child) => child.Name.LocalName == "f" || (child.Name.LocalName is "v" or "is" && child.Value.Length > 0);

    private static byte[] Made() => With(
        """<row r="1"><c r="A1" t="str"><v> </v></c><c r="B1"/><c r="C1"><v/></c><c r="D1"><f>A1</f></c><c r="E1" t="inlineStr"><is><t/></is></c><c r="F1" t="inlineStr"><is><t> </t></is></c></row>""")
        .Sheet("乙", """<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>""").ToBytes();

    private static byte[] Written()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("数据");
        for (var row = 1; row <= 50; row++)
        {
            sheet.Cell(row, 1).SetValue<string>(row % 3 == 0 ? "" : $"单位{row}");
            sheet.Cell(row, 3).SetValue(row * 1.5);
            sheet.Cell(row, 4).FormulaA1 = $"C{row}*2";
        }
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return stream.ToArray();
    }
}
