using System.Diagnostics;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Outside.Tests;

/// <summary>The year of <c>docs/year</c>, played through by its script with the program as it is built; it needs a shell.</summary>
public sealed class YearTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    [Fact]
    public void Year_FromBlankFormsToACorrectedResult_IsVerifiedAndExplained()
    {
        var folder = Directory.CreateTempSubdirectory("planmetrics-outside");
        var work = Path.Combine(folder.FullName, "工作");

        var said = Run(work);

        Assert.Contains("催报清单（催报日 2024-04-09）：未报送 3，漏报 1", said, StringComparison.Ordinal);
        Assert.Contains("退回补正未重报 1 次：戊辰镇 2024-Q2（批次 1）", said, StringComparison.Ordinal);
        Assert.Equal(5, said.Split('\n').Count(line => line.StartsWith("一致：", StringComparison.Ordinal)));
        Assert.Contains("版次链完整：此前 3 个版次均为写出时的原样", said, StringComparison.Ordinal);
        var note = File.ReadAllText(Path.Combine(work, "04文稿", "更正说明.md"));
        Assert.Contains("| 壬申镇 | 98.20 | 98.20 | 优秀 | 2 → 3 | 其他单位数据变动所致 |", note, StringComparison.Ordinal);
        Assert.Contains("| 庚辰镇 | 98.08 | 98.39 | 优秀 | 3 → 2 | 异议 1 条；核定 1 条 |", note, StringComparison.Ordinal);
        Assert.Contains("## 依据不明的变动\n\n没有。", note.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var verified = File.ReadAllText(Path.Combine(work, "04文稿", "核定说明.md"));
        foreach (var unit in new[] { "区财政局", "区司法局", "区农业农村局", "庚辰镇", "壬申镇" })
            Assert.Contains($"| {unit} |", verified, StringComparison.Ordinal);
        Assert.Equal(57, Directory.GetFiles(Path.Combine(work, "04文稿", "各单位"), "*.xlsx", SearchOption.AllDirectories).Length);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(work, "04文稿", "审定"), "*.docx", SearchOption.AllDirectories));
        Assert.All(new[] { "internal", "assessment", "public" }, audience => Assert.True(File.Exists(Path.Combine(work, "04文稿", audience + ".zip"))));
        folder.Delete(recursive: true);
    }

    private static string Run(string work)
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "docs", "year", "year.sh"));
        start.ArgumentList.Add(work);
        start.Environment["PLANMETRICS"] = "dotnet " + Path.Combine(AppContext.BaseDirectory, "PlanMetrics.Cli.dll");
        using var process = Process.Start(start) ?? throw new InvalidOperationException("sh did not start.");
        var (said, faults) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The year did not end within {Limit}.");
        }

        Assert.True(process.ExitCode == 0, $"exit {process.ExitCode}\n{said.Result}\n{faults.Result}");
        return said.Result;
    }
}
