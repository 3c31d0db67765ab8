using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary>The final view on the command line: what it prints and writes, the years that nobody reported, and what it refuses.</summary>
public sealed class FinalCommandTests : IDisposable
{
    private const string Rows =
        "单位,指标,报告期,分子,分母,数值,日期\n"
        + "区司法局,leader-court-appearance-rate,2021,9,10,,\n"
        + "区司法局,leader-court-appearance-rate,2023,8,10,,\n"
        + "区委组织部,rule-of-law-lectures-per-year,2021,,,1,\n"
        + "区委组织部,rule-of-law-lectures-per-year,2023,,,2,\n"
        + "区政府办,unified-regdoc-query-deadline,2024,,,,2024-02-20\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Final_NamesTheYearsWithoutFigures_AndAddsUpTheOthers()
    {
        var run = CommandRun.In(Language.English, "final", Inputs.Put(folder, Rows));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("plan years without any figure (not counted as 0): 2022\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("plan years still to come: 2025\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(["Rule-of-law lectures a year", "1 ✗", "no data", "2 ✓", "missing", "3 (2021, 2023)"], Cells(run.Out, "Rule-of-law lectures"));
        Assert.Equal(["90% ✓", "no data", "80% ✗", "missing"], Cells(run.Out, "Court appearance by heads")[1..]);
        Assert.Equal(["2023-12-31", "2024-02-20", "late"], Cells(run.Out, "Unified document search", isLast: true)[^3..]);
        Assert.Equal(["2022-12-31", "never"], Cells(run.Out, "Enforcement certificates renewed by", isLast: true)[^2..]);
    }

    [Fact]
    public void Final_WithOut_WritesTheTable_AndOverwritesOnlyWhenTold()
    {
        var (input, file) = (Inputs.Put(folder, Rows), folder["final.csv"]);
        Assert.Equal(0, CommandRun.Of("final", input, "-o", file).ExitCode);
        var first = File.ReadAllBytes(file);
        Assert.Contains("party-organization-department,rule-of-law-lectures-per-year,2023,reported,,,2,2,true,3,2021;2023,,whole,4,4,,rule-of-law-lectures-per-year\r\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("government-office,unified-regdoc-query-deadline,2024,reported,,,2024-02-20,2023-12-31,false,,,late,whole,1,1,,unified-regdoc-query-deadline\r\n", File.ReadAllText(file), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Output, CommandRun.Of("final", input, "-o", file).ExitCode);
        Assert.Equal(0, CommandRun.In(Language.English, "final", input, "-o", file, "--force").ExitCode);
        Assert.Equal(first, File.ReadAllBytes(file));
    }

    [Fact]
    public void Final_OfADateAndAYear_JudgesNoLaterYear()
    {
        var run = CommandRun.In(Language.English, "final", Inputs.Put(folder, Rows), "--year", "2023", "--as-of", "2023-06-30");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("plan years still to come: 2024, 2025\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("not yet due", Cells(run.Out, "Unified document search", isLast: true)[^1]);
    }

    [Fact]
    public void Final_IntoAnythingButCsv_IsRefusedBeforeAnythingIsRead()
    {
        var run = CommandRun.In(Language.English, "final", Inputs.Put(folder, Rows), "-o", folder["final.xlsx"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("final.xlsx\" is not .csv", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.False(File.Exists(folder["final.xlsx"]));
    }

    private static string[] Cells(string output, string start, bool isLast = false)
    {
        var lines = output.Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal));
        var line = isLast ? lines.Last() : lines.First();
        return line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
