using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli.Tests;

public sealed class FindingsSummaryTests
{
    private static readonly DiagnosticDescriptor Fault = new("PM0001", "a.fault", Severity.Error, new("错“{n}”", "wrong \"{n}\""));
    private static readonly DiagnosticDescriptor Note = new("PM0002", "a.note", Severity.Info, new("注“{n}”", "note \"{n}\""));

    [Fact]
    public void Write_FewErrors_PrintsThemAll() => Assert.Equal(20, Lines(Many(Fault, 20)).Count(line => line.Contains('错', StringComparison.Ordinal)));

    [Fact]
    public void Write_ManyOfOneCode_SaysHowManyMoreAndWhere()
    {
        Assert.Contains("  PM0001 另有 15 条，用 -o 写出 findings.csv 可看全部", Lines(Many(Fault, 35)));
        Assert.Contains($"  PM0001 另有 15 条，见 {Path.Combine("out", "findings.csv")}", Lines(Many(Fault, 35), "out"));
    }

    [Fact]
    public void Write_Quiet_LeavesNotesOut() =>
        Assert.DoesNotContain(Lines([.. Many(Fault, 1), .. Many(Note, 5)], isQuiet: true), line => line.Contains("PM0002", StringComparison.Ordinal));

    [Fact]
    public void Write_Always_CountsByCode()
    {
        var lines = Lines([.. Many(Fault, 2), .. Many(Note, 5)]);

        Assert.Contains("校验问题：强制性问题（须改正）2 条，核实性问题（须说明）0 条，提示 5 条", lines);
        Assert.Contains("  PM0002       5  a.note", lines);
    }

    [Fact]
    public void Write_Nothing_PrintsNothing() => Assert.Equal([""], Lines([]));

    private static IEnumerable<Diagnostic> Many(DiagnosticDescriptor descriptor, int count) =>
        Enumerable.Range(1, count).Select(n => Diagnostic.At(descriptor, new SourceLocation("f.xlsx"), ("n", n)));

    private static string[] Lines(IEnumerable<Diagnostic> findings, string? folder = null, bool isQuiet = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        FindingsSummary.Write(findings.ToImmutableArray(), folder, isQuiet, new Shell(output, output, Language.Chinese));
        return output.ToString().Split('\n');
    }
}
