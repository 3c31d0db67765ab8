using PlanMetrics.Measures;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>Who has not handed in what: a line a unit with the periods, how many of its targets have figures, and which have none.</summary>
internal static class CompletenessText
{
    private const int TargetsNamed = 3;

    public static void Write(ReportingTable reporting, CompletenessTable completeness, Roster roster, Shell shell)
    {
        var periods = reporting.Rows.Select(row => row.Period).Distinct().Order().ToArray();
        var states = reporting.Rows.ToDictionary(row => (row.UnitId, row.Period), row => row.State);
        var lacking = completeness.Rows
            .Where(row => row.Missing.Length > 0 || periods.Any(period => states.GetValueOrDefault((row.UnitId, period)) == ReportingState.Missing)).ToArray();
        shell.Out.WriteLine();
        shell.Out.WriteLine(Ink.Strong(shell.Say("报送完整性", "Completeness"), shell));
        if (completeness.Rows.Length > lacking.Length)
            shell.Out.WriteLine(shell.Say($"{completeness.Rows.Length - lacking.Length} 个单位已报齐", $"{completeness.Rows.Length - lacking.Length} units have handed in everything"));
        if (lacking.Length == 0)
            return;
        var names = new UnitNames(roster, shell);
        var table = new TextTable(
            [
                new(shell.Say("单位", "Unit")), .. periods.Select(period => new TextTable.Heading(period.ToString())),
                new(shell.Say("有数据/应报指标", "Targets with figures"), IsNumber: true), new(shell.Say("没有数据的指标", "Targets without any")),
            ]);
        foreach (var row in lacking)
            table.Add(
            [
                names.Of(row.UnitId), .. periods.Select(period => StateOf(states, row.UnitId, period, shell)),
                $"{row.Reported}/{row.Owed}", MissingOf(row, shell),
            ]);
        table.WriteTo(shell.Out);
    }

    private static string StateOf(Dictionary<(string, Plans.Period), ReportingState> states, string unit, Plans.Period period, Shell shell) =>
        !states.TryGetValue((unit, period), out var state) ? "—"
        : state == ReportingState.Received ? shell.Say("已报", "yes")
        : state == ReportingState.Late ? shell.Say("迟报", "late")
        : state == ReportingState.Returned ? shell.Say("退回", "returned")
        : shell.Say("未报", "no");

    private static string MissingOf(CompletenessRow row, Shell shell)
    {
        var named = string.Join(shell.Say("、", ", "), row.Missing.Take(TargetsNamed).Select(target => target.Name.In(shell.Language)));
        var rest = row.Missing.Length - TargetsNamed;
        return rest > 0 ? named + shell.Say($"等 {row.Missing.Length} 项", $" and {rest} more") : named;
    }
}
