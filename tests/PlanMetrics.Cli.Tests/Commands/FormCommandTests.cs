using System.Text.Json;
using ClosedXML.Excel;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class FormCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Form_OneUnit_WritesItAndSaysHowManyCellsItAsks()
    {
        var run = Make("--unit", "区委编办");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["staffing-office-区委编办-2024年填报表.xlsx"], Directory.GetFiles(folder["out"]).Select(Path.GetFileName));
        Assert.Contains("填报表 1 份，应填数据共 9 个", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_Twice_ReplacesNothingUnasked()
    {
        Make("--unit", "区委编办");

        Assert.Equal(4, Make("--unit", "区委编办").ExitCode);
        Assert.Equal(0, Make("--unit", "区委编办", "--force").ExitCode);
    }

    [Fact]
    public void Check_FolderOfForms_ListsThemWithTheirCodes()
    {
        Make("--unit", "区委编办", "--unit", "区委办");

        var run = CommandRun.Of("check", folder["out"], "--year", "2024");
        var json = CommandRun.Of("check", folder["out"], "--year", "2024", "--format", "json");

        Assert.Contains("填报1表", run.Out, StringComparison.Ordinal);
        Assert.Contains("00000000", run.Out, StringComparison.Ordinal);
        Assert.Contains("PM2164", run.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json.Out);
        var form = document.RootElement.GetProperty("forms").EnumerateArray().First(item => item.GetProperty("unit").ValueEquals("staffing-office"));
        Assert.Equal((0, 8), (form.GetProperty("tables")[0].GetProperty("filled").GetInt32(), form.GetProperty("tables")[0].GetProperty("asked").GetInt32()));
    }

    [Fact]
    public void Form_FromLastYear_PrintsItsValuesAndReadsNoneOfThem()
    {
        var inputs = Inputs.Put(folder, Inputs.Good.Replace("2024Q", "2023Q", StringComparison.Ordinal));

        var run = Make("--unit", "区司法局", "--from", inputs);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var workbook = new XLWorkbook(Directory.GetFiles(folder["out"]).Single());
        var values = workbook.Worksheet("分期指标").CellsUsed().Where(cell => !cell.HasFormula).Select(cell => cell.GetString()).ToArray();
        Assert.Contains("上年数（参考）", values);
        Assert.Contains("36/40", values);
        var check = CommandRun.Of("check", folder["out"], "--year", "2024");
        Assert.Contains("填报值 0 条", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PM2161", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_FromResult_ReadsItsCopies()
    {
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Good.Replace("2024Q", "2023Q", StringComparison.Ordinal)), "--year", "2023", "-o", folder["result"]);

        Assert.Equal(0, Make("--unit", "区司法局", "--from", folder["result"]).ExitCode);
        using var workbook = new XLWorkbook(Directory.GetFiles(folder["out"]).Single());
        Assert.Contains(workbook.Worksheet("分期指标").CellsUsed(), cell => !cell.HasFormula && cell.GetString() == "36/40");
    }

    [Fact]
    public void Form_FromNothing_IsWrongUsage()
    {
        Assert.Equal(2, Make("--from", folder["nowhere"]).ExitCode);
        Assert.Equal(2, CommandRun.Of("form", "--year", "2021", "-o", folder["out"], "--from", Inputs.Put(folder, Inputs.Good)).ExitCode);
    }

    [Theory]
    [InlineData("--unit", "区外事办")]
    [InlineData("--unit", "区法院")]
    [InlineData("--year", "2030")]
    [InlineData("--basis", "both")]
    public void Form_WrongOption_IsWrongUsage(string option, string value) =>
        Assert.Equal(2, CommandRun.Of(["form", "-o", folder["out"], option, value, .. option == "--year" ? Array.Empty<string>() : ["--year", "2024"]]).ExitCode);

    private CommandRun Make(params string[] more) => CommandRun.Of(["form", "--year", "2024", "-o", folder["out"], .. more]);
}
