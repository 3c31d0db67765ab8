using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>What <c>final</c> prints: the years, the district's value of each target by year, and the milestones.</summary>
internal static class FinalText
{
    public static void Write(FinalTable table, Plan plan, Roster roster, DateOnly asOf, Shell shell)
    {
        shell.Out.WriteLine(Ink.Strong(shell.Say(
            $"终期评估  {plan.FirstYear}—{plan.LastYear}  数据截至日期 {Day(asOf)}", $"Final view {plan.FirstYear}-{plan.LastYear}, as of {Day(asOf)}"), shell));
        Years(table.MissingYears, shell.Say("缺少数据的年度（不按 0 计）：", "plan years without any figure (not counted as 0): "), shell);
        Years(table.LaterYears, shell.Say("尚未到的年度：", "plan years still to come: "), shell);
        shell.Out.WriteLine();
        District(table, shell);
        Milestones(table, roster, shell);
    }

    private static void Years(IReadOnlyCollection<int> years, string lead, Shell shell)
    {
        if (years.Count > 0)
            shell.Out.WriteLine(lead + string.Join(shell.Say("、", ", "), years));
    }

    private static void District(FinalTable table, Shell shell)
    {
        var rows = table.Rows.Where(row => row.Measure.UnitId == ReportingUnit.District).GroupBy(row => row.Measure.Target).ToArray();
        if (rows.Length == 0)
            return;
        var text = new TextTable([new(shell.Say("全区", "District")), .. table.Years.Select(year => new TextTable.Heading(year.ToString(CultureInfo.InvariantCulture), true)), new(shell.Say("累计", "Sum"), true)]);
        foreach (var target in rows)
        {
            var byYear = target.ToDictionary(row => row.Year);
            text.Add([target.Key.Name.In(shell.Language), .. table.Years.Select(year => Cell(byYear.GetValueOrDefault(year), shell)), Sum(target.Last())]);
        }

        text.WriteTo(shell.Out);
        shell.Out.WriteLine();
    }

    private static string Cell(FinalRow? row, Shell shell) => row switch
    {
        null => "—",
        { IsYearMissing: true } => shell.Say("无数据", "no data"),
        _ when row.Measure.Figure is not null => MeasureWords.Actual(row.Measure, shell.Language) + (row.Measure.Met is { } met ? met ? " ✓" : " ✗" : ""),
        _ => MeasureWords.State(row.Measure.State, shell.Language),
    };

    private static string Sum(FinalRow last) => last.Cumulative is { } sum ? sum.ToString(CultureInfo.InvariantCulture) : "";

    private static void Milestones(FinalTable table, Roster roster, Shell shell)
    {
        var rows = table.Rows.Where(row => row.Milestone is not null && row.Measure.UnitId != ReportingUnit.District).ToArray();
        if (rows.Length == 0)
            return;
        var text = new TextTable(new(shell.Say("里程碑", "Milestone")), new(shell.Say("单位", "Unit")), new(shell.Say("完成时限", "Due")), new(shell.Say("完成日期", "Done")), new(shell.Say("结论", "Outcome")));
        foreach (var row in rows)
            text.Add(row.Measure.Target.Name.In(shell.Language), roster.Registry.Find(row.Measure.UnitId)?.Name.In(shell.Language) ?? row.Measure.UnitId, row.Measure.Threshold?.ToString() ?? "", PublishedValue.Of(row.Measure), Word(row.Milestone!.Value, shell));
        text.WriteTo(shell.Out);
    }

    private static string Word(MilestoneState state, Shell shell) => state switch
    {
        MilestoneState.OnTime => shell.Say("按期完成", "on time"),
        MilestoneState.Late => shell.Say("逾期完成", "late"),
        MilestoneState.Never => shell.Say("逾期未完成", "never"),
        MilestoneState.Pending => shell.Say("未到期", "not yet due"),
        _ => shell.Say("无法判断", "cannot be said"),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
