using PlanMetrics.Measures;
using PlanMetrics.Reports.Words;
using PlanMetrics.Reports;

namespace PlanMetrics.Cli.Texts;

/// <summary>The targets that earn nothing for want of a usable figure, a line a unit.</summary>
internal static class MissingText
{
    private const int TargetsOfAUnit = 3;

    public static void Write(Report report, Shell shell)
    {
        var names = new UnitNames(report.Roster, shell);
        var units = report.Targets
            .Select(row => row.Measure)
            .Where(measure => measure is { Role: MeasureRole.Own, State: MeasureState.Missing or MeasureState.Rejected })
            .GroupBy(measure => measure.UnitId, StringComparer.Ordinal)
            .ToArray();
        if (units.Length == 0)
            return;
        shell.Out.WriteLine();
        var isIndex = !report.Plan.HasTasks;
        shell.Out.WriteLine(Ink.Strong(
            isIndex ? shell.Say("缺失或无效的指标值", "Indicators without a usable value") : shell.Say("未填报或数据无效的目标", "Targets without a usable figure"), shell));
        var table = new TextTable(
            new(shell.Say("单位", "Unit")), new(shell.Say("个数", "Count"), IsNumber: true),
            new(isIndex ? shell.Say("指标", "Indicators") : shell.Say("目标（已用报告期/应报）", "Targets (periods used/due)")));
        foreach (var unit in units)
            table.Add(names.Of(unit.Key), $"{unit.Count()}", isIndex ? Indicators([.. unit], shell) : Targets([.. unit], shell));
        table.WriteTo(shell.Out);
    }

    private static string Indicators(Measure[] measures, Shell shell)
    {
        var named = measures.Take(TargetsOfAUnit).Select(measure =>
            measure.Target.Name.In(shell.Language) + (measure.State == MeasureState.Rejected ? shell.Say("（数据无效）", " (rejected)") : ""));
        return string.Join(shell.Say("、", ", "), named) + Rest(measures, shell);
    }

    private static string Rest(Measure[] measures, Shell shell) =>
        measures.Length > TargetsOfAUnit ? shell.Say("等，详见 targets.csv", ", more in targets.csv") : "";

    private static string Invalid(Measure measure, Shell shell) =>
        measure.InvalidPeriods.In(shell.Language) is { Length: > 0 } periods ? shell.Say($"（{periods} 数据无效）", $" (invalid: {periods})") : "";

    private static string Targets(Measure[] measures, Shell shell)
    {
        var named = measures.Take(TargetsOfAUnit).Select(measure =>
            $"{measure.Target.Name.In(shell.Language)} {MeasureWords.State(measure.State, shell.Language)} {measure.PeriodsUsed}/{measure.PeriodsDue}{Invalid(measure, shell)}");
        return string.Join(shell.Say("、", ", "), named) + Rest(measures, shell);
    }
}
