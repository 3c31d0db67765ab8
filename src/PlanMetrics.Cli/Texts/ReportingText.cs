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
        shell.Out.WriteLine(Ink.Strong(shell.Say("报送情况", "Reporting"), shell));
        shell.Out.WriteLine(shell.Say($"应报 {rows.Length} 次，已报 {received} 次", $"expected {rows.Length}, received {received}"));
        foreach (var period in missing)
        {
            // A round without any data is told as one, not as a list of everybody.
            var units = period.Count() == rows.Count(row => row.Period == period.Key)
                ? shell.Say("全部应报单位", "all that should")
                : string.Join(shell.Say("、", ", "), period.Select(row => names.Of(row.UnitId)));
            shell.Out.WriteLine(shell.Say(
                $"{period.Key} 未报送（{period.Count()} 个单位）：{units}", $"{period.Key} missing ({period.Count()} units): {units}"));
        }
        List(shell.Say("迟报", "late"), rows.Where(row => row.State == ReportingState.Late), row => $"{row.Late!.Received:yyyy-MM-dd}", names, shell);
        List(shell.Say("退回补正未重报", "returned, not handed in again"), rows.Where(row => row.State == ReportingState.Returned),
            row => shell.Say($"批次 {row.Returned!.Submission}", $"submission {row.Returned.Submission}"), names, shell);
    }

    private static void List(string heading, IEnumerable<ReportingRow> found, Func<ReportingRow, string> remark, UnitNames names, Shell shell)
    {
        var rows = found.ToArray();
        if (rows.Length > 0)
            shell.Out.WriteLine(shell.Say($"{heading} {rows.Length} 次：", $"{heading} ({rows.Length}): ") + string.Join(shell.Say("、", ", "), rows.Select(row =>
                shell.Say($"{names.Of(row.UnitId)} {row.Period}（{remark(row)}）", $"{names.Of(row.UnitId)} {row.Period} ({remark(row)})"))));
    }
}
