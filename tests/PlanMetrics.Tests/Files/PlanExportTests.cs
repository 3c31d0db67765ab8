using System.Text;
using System.Text.Json.Nodes;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Files;

public sealed class PlanExportTests
{
    [Fact]
    public void Write_EmbeddedPlan_HoldsAllThatItsFileHolds()
    {
        var written = JsonNode.Parse(Json(DataFiles.Zhaohua));
        var embedded = JsonNode.Parse(EmbeddedPlans.Bytes("zhaohua-2021-2025.json"));
        Assert.True(JsonNode.DeepEquals(written, embedded));
    }

    [Fact]
    public void Write_ReadAgain_GivesTheSameBytes()
    {
        var bytes = Json(DataFiles.Zhaohua);
        var findings = new Findings();
        var plan = PlanFile.Read(bytes, "plan.json", findings);
        Assert.Empty(findings.Sorted());
        Assert.Equal(bytes, Json(plan!));
        Assert.Contains("\n{\"id\":\"commit-speedup-rate\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteCsv_EmbeddedPlan_HasAMarkARowATargetAndNoFormula()
    {
        var bytes = Csv(DataFiles.Zhaohua);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        using var reader = Sylvan.Data.Csv.CsvDataReader.Create(new StreamReader(new MemoryStream(bytes)));
        var rows = 0;
        while (reader.Read())
        {
            rows++;
            for (var i = 0; i < reader.FieldCount; i++)
                Assert.DoesNotContain(reader.GetString(i).FirstOrDefault('x'), "=+-@\t\r");
        }

        Assert.Equal((188, 39), (rows, reader.FieldCount));
    }

    [Fact]
    public void WriteCsv_NameThatLooksLikeAFormula_IsGuarded()
    {
        var plan = DataFiles.Zhaohua with { Targets = [DataFiles.Zhaohua.Targets[0] with { Name = "=HYPERLINK(\"x\"),1" }] };
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\"),1\"", Encoding.UTF8.GetString(Csv(plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteWorkbook_EmbeddedPlan_HasFourSheetsComplete()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Workbook(DataFiles.Zhaohua)));
        Assert.Equal(["目标", "任务", "单位", "部分"], workbook.Worksheets.Select(sheet => sheet.Name));
        Assert.Equal([189, 69, 42, 10], workbook.Worksheets.Select(sheet => sheet.LastRowUsed().RowNumber()));
        var row = workbook.Worksheet("目标").RowsUsed().First(row => row.Cell(1).GetString() == "行政机关负责人出庭应诉率");
        Assert.Equal(("不低于90%", 45d), (row.Cell(5).GetString(), row.Cell(2).GetDouble()));
    }

    [Fact]
    public void WriteWorkbook_Twice_GivesTheSameBytes() => Assert.Equal(Workbook(DataFiles.Zhaohua), Workbook(DataFiles.Zhaohua));

    [Fact]
    public void WriteWorkbook_TextThatLooksLikeADateOrNumber_StaysText()
    {
        var plan = DataFiles.Zhaohua with { Targets = [DataFiles.Zhaohua.Targets[0] with { Name = "1/2", Readings = "'007", Taken = "", OtherReadings = "" }] };
        using var workbook = new XLWorkbook(new MemoryStream(Workbook(plan)));
        var row = workbook.Worksheet("目标").Row(2);
        Assert.Equal((XLDataType.Text, "1/2", "'007"), (row.Cell(1).DataType, row.Cell(1).GetString(), row.Cell(20).GetString()));
    }

    private static byte[] Json(Plan plan) => Written(stream => PlanJson.Write(plan, stream));

    private static byte[] Csv(Plan plan) => Written(stream => PlanExport.WriteCsv(plan, stream));

    private static byte[] Workbook(Plan plan) => Written(stream => PlanExport.WriteWorkbook(plan, stream));

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
