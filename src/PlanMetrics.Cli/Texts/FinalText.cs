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
        Years(table.PartialYears, shell.Say("部分目标只有年中或部分期数据的年度：", "plan years of which some values rest on part of the year: "), shell);
        Years(table.LaterYears, shell.Say("尚未到的年度：", "plan years still to come: "), shell);
        foreach (var note in table.Notes)
            shell.Out.WriteLine(shell.Say($"{note.Target.Name.Chinese}（{note.Target.Id}）：{note.Text.Chinese}", $"{note.Target.Name.English} ({note.Target.Id}): {note.Text.English}"));
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
        var rows = table.Rows.Where(row => row.Measure.UnitId == ReportingUnit.District).GroupBy(row => row.Series, ReferenceEqualityComparer.Instance).ToArray();
        if (rows.Length == 0)
            return;
        var text = new TextTable([new(shell.Say("全区", "District")), .. table.Years.Select(year => new TextTable.Heading(year.ToString(CultureInfo.InvariantCulture), true)), new(shell.Say("累计", "Sum"), true)]);
        foreach (var target in rows)
        {
            var byYear = target.ToDictionary(row => row.Year);
            text.Add([((Target)target.Key!).Name.In(shell.Language), .. table.Years.Select(year => Cell(byYear.GetValueOrDefault(year), shell)), Sum(target.Last(), shell)]);
        }

        text.WriteTo(shell.Out);
        shell.Out.WriteLine();
    }

    private static string Cell(FinalRow? row, Shell shell) => row switch
    {
        null => "—",
        { IsYearMissing: true } => shell.Say("无数据", "no data"),
        _ when row.Measure.Figure is not null => MeasureWords.Actual(row.Measure, shell.Language) + (row.Measure.Met is { } met ? met ? " ✓" : " ✗" : "") + Part(row, shell),
        _ => MeasureWords.State(row.Measure.State, shell.Language) + Part(row, shell),
    };

    private static string Part(FinalRow row, Shell shell) => row.Coverage switch
    {
        YearCoverage.MidYear => shell.Say("（年中）", " (year to date)"),
        // Of the district it is one of its units, and the periods of all would say nothing.
        YearCoverage.SomePeriods when row.Measure.UnitId == ReportingUnit.District => shell.Say("（部分期）", " (part)"),
        YearCoverage.SomePeriods => shell.Say($"（部分期 {row.Measure.PeriodsUsed}/{row.Measure.PeriodsDue}）", $" (part: {row.Measure.PeriodsUsed}/{row.Measure.PeriodsDue})"),
        _ => "",
    };

    // Which years are in it, so that a gap or half a year does not pass for the whole.
    private static string Sum(FinalRow last, Shell shell)
    {
        if (last.Cumulative is not { } sum)
            return "";
        var years = last.CumulativeYears.Select(year => year.ToString(CultureInfo.InvariantCulture) + (last.PartialYears.Contains(year) ? shell.Say("部分", " part") : ""));
        return sum.ToString(CultureInfo.InvariantCulture) + shell.Say("（", " (") + string.Join(shell.Say("、", ", "), years) + shell.Say("）", ")");
    }

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
