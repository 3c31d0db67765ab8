using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>年度报告义务: a line a duty with how many were on time, late, not made and not due, and who was not on time.</summary>
internal static class ReportDutiesText
{
    private const int UnitsNamed = 6;

    public static void Write(ImmutableArray<ReportDutyRow> rows, Roster roster, Shell shell)
    {
        if (rows.IsEmpty)
            return;
        var names = new UnitNames(roster, shell);
        shell.Out.WriteLine();
        shell.Out.WriteLine(Ink.Strong(shell.Say("年度报告", "Yearly reports"), shell));
        var table = new TextTable(
            new(shell.Say("报告", "Report")), new(shell.Say("报送对象", "To")), new(shell.Say("时限", "Due")), new(shell.Say("按时", "On time"), IsNumber: true),
            new(shell.Say("逾期", "Late"), IsNumber: true), new(shell.Say("未见报告", "No report"), IsNumber: true), new(shell.Say("未到期", "Not due"), IsNumber: true),
            new(shell.Say("不适用", "Not applicable"), IsNumber: true), new(shell.Say("逾期和未见报告的单位", "Who was not on time")));
        foreach (var duty in rows.GroupBy(row => (row.Target?.Id, row.Recipient, row.LastDay, row.State == ReportDutyState.Unknown)))
        {
            var first = duty.First();
            int Count(ReportDutyState state) => duty.Count(row => row.State == state);
            table.Add(
                first.Target?.Name.In(shell.Language) ?? shell.Say("（名册未写明指标）", "(no target named)"), To(first, shell), first.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Text(Count(ReportDutyState.OnTime)), Text(Count(ReportDutyState.Late)), Text(Count(ReportDutyState.Never)), Text(Count(ReportDutyState.NotDue)),
                Text(Count(ReportDutyState.NotApplicable)), Behind([.. duty], names, shell));
        }

        table.WriteTo(shell.Out);
    }

    private static string To(ReportDutyRow row, Shell shell)
    {
        var (to, copy) = (row.Recipient.In(shell.Language), row.CopyTo.In(shell.Language));
        return to.Length == 0 ? "—" : copy.Length == 0 ? to : shell.Say($"{to}（抄送{copy}）", $"{to} (copy to {copy})");
    }

    private static string Behind(ReportDutyRow[] rows, UnitNames names, Shell shell)
    {
        var behind = rows.Where(row => row.State is ReportDutyState.Late or ReportDutyState.Never).OrderByDescending(row => row.State == ReportDutyState.Never).ToArray();
        var named = string.Join(shell.Say("、", ", "), behind.Take(UnitsNamed).Select(row => names.Of(row.UnitId) + (row.Done is { } day
            ? shell.Say($"（{day:M月d日}）", $" ({day:yyyy-MM-dd})")
            : shell.Say("（未见）", " (none)"))));
        return behind.Length == 0 ? "—" : behind.Length > UnitsNamed ? named + shell.Say($"等 {behind.Length} 个", $" and {behind.Length - UnitsNamed} more") : named;
    }

    private static string Text(int count) => count == 0 ? "—" : count.ToString(CultureInfo.InvariantCulture);
}
