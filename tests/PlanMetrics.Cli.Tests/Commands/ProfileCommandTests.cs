using System.Security.Cryptography;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary>A profile as a workbook, wherever a profile file is asked for.</summary>
public sealed class ProfileCommandTests : IDisposable
{
    private const string Figures =
        "单位,指标,报告期,分子,分母,日期,数据来源\n"
        + "甲镇,leader-court-appearance-rate,2024,42,50,,法院\n"
        + "甲镇,regdoc-filing-timeliness,2024,99,100,,\n"
        + "甲镇,foi-request-reply-rate,2024,8,8,,\n"
        + "甲镇,annual-report-town-to-gov,2024,,,2024-03-06,\n"
        + "区财政局,leader-court-appearance-rate,2024,45,50,,法院\n"
        + "区财政局,foi-request-reply-rate,2024,4,5,,\n";

    private static readonly string Scheme = Path.Combine(Repository.Root, "docs/profiles/zhaohua-100.xlsx");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Score_WithTheSchemeOutOf100_ScoresTownsAndDepartmentsByTheirOwnPoints()
    {
        folder.Put("in/roster.json", """{"schemaVersion":1,"add":[{"id":"jia","name":"甲镇","kind":"town"}]}""");
        folder.Put("in/数据.csv", Figures);

        var run = CommandRun.Of("score", folder["in"], "--profile", Scheme, "-o", folder["out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("评分方案：法治政府建设百分制考核（示例）；示例分值，非官方", run.Out, StringComparison.Ordinal);
        using var scores = JsonDocument.Parse(File.ReadAllBytes(folder["out/scores.json"]));
        var town = Points(scores, "甲镇");
        var department = Points(scores, "区财政局");
        // 84 % is 6 points short of 90 %: two whole steps of 3 at 1 point each, of 15.
        Assert.Equal(13m, town["leader-court-appearance-rate"]);
        // 1 point short at 0.3, of 6.
        Assert.Equal(5.7m, town["regdoc-filing-timeliness"]);
        // Five days late: 1 point and 0.5 a day, of 10 for never within 15.
        Assert.Equal(11.5m, town["annual-report-town-to-gov"]);
        Assert.Equal((15m, 8m), (town["foi-request-reply-rate"], department["foi-request-reply-rate"]));
    }

    [Fact]
    public void Score_WithAWorkbook_KeepsItAsJson_WithTheHashOfThatJson()
    {
        folder.Put("in/数据.csv", Figures);
        CommandRun.Of("profile", "export", Scheme, "-o", folder["scheme.json"]);

        CommandRun.Of("score", folder["in"], "--profile", Scheme, "-o", folder["book"]);
        CommandRun.Of("score", folder["in"], "--profile", folder["scheme.json"], "-o", folder["json"]);

        var kept = File.ReadAllBytes(folder["book/profile.json"]);
        Assert.Equal(File.ReadAllBytes(folder["scheme.json"]), kept);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(kept)), File.ReadAllText(folder["book/manifest.json"]), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(folder["json/scores.json"]), File.ReadAllText(folder["book/scores.json"]));
        Assert.Equal(0, CommandRun.Of("explain", folder["book"], "--unit", "区财政局").ExitCode);
    }

    [Fact]
    public void Export_AndExportAgain_GivesTheSameJson()
    {
        foreach (var (name, language) in new[] { ("equal", Language.Chinese), ("explicit", Language.English) })
        {
            Assert.Equal(0, CommandRun.In(language, "profile", "export", name, "-o", folder[$"{name}.xlsx"]).ExitCode);
            var fromBook = CommandRun.Of("profile", "export", folder[$"{name}.xlsx"]);
            Assert.Equal((0, CommandRun.Of("profile", "export", name).Out), (fromBook.ExitCode, fromBook.Out));
        }
    }

    [Theory]
    [InlineData("profile")]
    [InlineData("plan")]
    public void Check_OfAWorkbook_NamesSheetAndCell(string command)
    {
        Assert.Contains("未发现错误", CommandRun.Of(command, "check", Scheme).Out, StringComparison.Ordinal);
        using (var book = new ClosedXML.Excel.XLWorkbook(Scheme))
        {
            book.Worksheet("等次").Cell("C2").SetValue(5);
            book.Worksheet("评分树").Cell("C4").SetValue("leader-court");
            book.SaveAs(folder["faulty.xlsx"]);
        }

        var run = CommandRun.Of(command, "check", folder["faulty.xlsx"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(等次!C2): error PM1013", run.Error, StringComparison.Ordinal);
        Assert.Contains("(评分树!C4): error PM1011", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("score", folder["in"], "--profile", folder["faulty.xlsx"]).ExitCode);
    }

    [Fact]
    public void Check_OfAFolderThatHoldsTheScheme_ReadsItForNoFigures_AndSaysSoWithPM1048()
    {
        folder.Put("in/数据.csv", Figures.Replace("甲镇", "区司法局", StringComparison.Ordinal));
        File.Copy(Scheme, folder["in/方案.xlsx"]);
        var run = CommandRun.Of("check", folder["in"], "--profile", folder["in/方案.xlsx"]);
        Assert.Contains("方案.xlsx: info PM1048", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("方案.xlsx: error", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PM2060", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_ToAnUnknownEnding_IsAMistakeOfUse() =>
        Assert.Equal(2, CommandRun.Of("profile", "export", "equal", "-o", folder["p.csv"]).ExitCode);

    private static Dictionary<string, decimal> Points(JsonDocument scores, string unit)
    {
        var root = scores.RootElement.GetProperty("units").EnumerateArray().Single(item => item.GetProperty("name").GetString() == unit).GetProperty("total");
        var points = new Dictionary<string, decimal>(StringComparer.Ordinal);
        Collect(root, points);
        return points;
    }

    private static void Collect(JsonElement node, Dictionary<string, decimal> points)
    {
        if (node.TryGetProperty("measure", out _) && node.TryGetProperty("points", out var value))
            points[node.GetProperty("id").GetString()!] = value.GetDecimal();
        if (node.TryGetProperty("children", out var children))
            foreach (var child in children.EnumerateArray())
                Collect(child, points);
    }
}
