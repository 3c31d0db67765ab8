using System.Globalization;
using ClosedXML.Excel;
using ExcelDataReader;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>Normal content reads cell by cell as two other readers see it.</summary>
public sealed class XlsxContractTests
{
    public static TheoryData<string> Workbooks => ["written", "made", "strings"];

    private static byte[] Bytes(string name) => name switch
    {
        "written" => Written(),
        "made" => With(
            Row(1, "单位", "指标", "数值") + Row(2, "区司法局", "T1", "12") + Row(7, "", "甲 乙", "0")
            + $"""<row r="9">{Number("A9", "0.90000000000000002")}{Number("B9", "-1.5E-3")}{Number("C9", "45382", 1)}<c r="D9" t="b"><v>1</v></c></row>""")
            .Formats("14").Sheet("空", "").ToBytes(),
        _ => With("""<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row>""")
            .Strings("<t>甲</t>", "<r><t>乙</t></r><r><t>丙</t></r>").ToBytes(),
    };

    private static byte[] Written()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("数据");
        for (var row = 1; row <= 60; row++)
        {
            sheet.Cell(row, 1).SetValue<string>($"单位 {row % 7}");
            sheet.Cell(row, 2).SetValue<string>(row % 5 == 0 ? "" : $"<&>\"{row}\"");
            sheet.Cell(row, 3).SetValue(row * 1.1);
            sheet.Cell(row, 4).SetValue(row * 1000);
            sheet.Cell(row, 5).SetValue(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(row));
            sheet.Cell(row, 6).SetValue(row % 2 == 0);
            sheet.Cell(row, 8).SetValue(row / 100.0).Style.NumberFormat.Format = "0.0%";
        }
        book.AddWorksheet("第二").Cell(3, 3).SetValue<string>("x");
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return stream.ToArray();
    }

    private static Dictionary<string, string> Ours(byte[] bytes)
    {
        var reading = Reading.OfWorkbook(bytes);
        Assert.False(reading.IsRefused);
        Assert.DoesNotContain(reading.Findings, finding => finding.Severity != Severity.Info);
        return reading.Cells.ToDictionary(
            cell => $"{cell.Sheet}!{cell.Cell.Address}",
            cell => cell.Cell.Kind == CellKind.Number ? OfNumber(double.Parse(cell.Cell.Text, CultureInfo.InvariantCulture)) : cell.Cell.Text);
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Read_NormalWorkbook_EqualsClosedXml(string name)
    {
        var expected = new Dictionary<string, string>();
        using var book = new XLWorkbook(new MemoryStream(Bytes(name)));
        foreach (var sheet in book.Worksheets)
            foreach (var cell in sheet.CellsUsed(XLCellsUsedOptions.Contents))
                expected[$"{sheet.Name}!{cell.Address.ToString()!}"] = OfValue(cell.Value);
        Assert.Equal(Without(expected), Ours(Bytes(name)));
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Read_NormalWorkbook_EqualsExcelDataReader(string name)
    {
        var expected = new Dictionary<string, string>();
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(Bytes(name)));
        do
        {
            for (var row = 1; reader.Read(); row++)
                for (var column = 0; column < reader.FieldCount; column++)
                    if (reader.GetValue(column) is { } value)
                        expected[$"{reader.Name}!{new CellAddress(row, column + 1)}"] = OfValue(value);
        }
        while (reader.NextResult());
        Assert.Equal(Without(expected), Ours(Bytes(name)));
    }

    private static Dictionary<string, string> Without(Dictionary<string, string> cells) =>
        cells.Where(cell => cell.Value.Length > 0).ToDictionary(cell => cell.Key, cell => cell.Value);

    private static string OfNumber(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string OfValue(object value) => value switch
    {
        bool flag => flag ? "1" : "0",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => OfNumber(number),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
