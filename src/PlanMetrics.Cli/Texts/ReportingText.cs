using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>Who has not handed in what, a line a period.</summary>
internal static class ReportingText
{
    public static void Write(ImmutableArray<ReportingRow> rows, Roster roster, Shell shell)
    {
        var names = new UnitNames(roster, shell);
        var missing = rows.Where(row => row.State == ReportingState.Missing).GroupBy(row => row.Period).OrderBy(group => group.Key).ToArray();
        var received = rows.Count(row => row.State != ReportingState.Missing);
        var late = rows.Where(row => row.State == ReportingState.Late).ToArray();
        shell.Out.WriteLine(Ink.Strong(shell.Say("报送情况", "Reporting"), shell));
        shell.Out.WriteLine(shell.Say($"应报 {rows.Length} 次，已报 {received} 次", $"expected {rows.Length}, received {received}"));
        foreach (var period in missing)
        {
            var units = string.Join(shell.Say("、", ", "), period.Select(row => names.Of(row.UnitId)));
            shell.Out.WriteLine(shell.Say(
                $"{period.Key} 未报送（{period.Count()} 个单位）：{units}", $"{period.Key} missing ({period.Count()} units): {units}"));
        }
        if (late.Length > 0)
            shell.Out.WriteLine(shell.Say($"迟报 {late.Length} 次：", $"late ({late.Length}): ") + string.Join(shell.Say("、", ", "), late.Select(row =>
                $"{names.Of(row.UnitId)} {row.Period} ({row.Received:yyyy-MM-dd})")));
    }
}
