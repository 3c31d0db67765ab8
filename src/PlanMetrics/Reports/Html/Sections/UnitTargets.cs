using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Reports.Words;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>A unit's targets: value, target, verdict, points and what they cost it; the tasks it leads after them.</summary>
internal static class UnitTargets
{
    public static void Write(HtmlWriter html, PageData page, UnitScore unit, PointLosses losses)
    {
        var rows = page.RowsOf(unit.UnitId).OrderBy(row => row.Measure.Target.Task).ToImmutableArray();
        var own = rows.Where(row => row.Measure.Role == MeasureRole.Own).ToImmutableArray();
        var lost = losses.Targets.ToDictionary(loss => loss.Node.Id, loss => loss.Lost, StringComparer.Ordinal);
        var shown = page.ListsAllTargets ? own
            : PageLimits.First([.. own.OrderByDescending(row => lost.GetValueOrDefault(row.Measure.Target.Id))], PageLimits.RowsOfUnit);
        if (!own.IsEmpty)
            WriteOwn(html, page, shown, lost);
        PageLimits.Note(html, page, own.Length, shown.Length, "targets.csv");
        WriteLead(html, page, [.. rows.Where(row => row.Measure.Role == MeasureRole.Lead)]);
    }

    private static void WriteOwn(HtmlWriter html, PageData page, ImmutableArray<TargetRow> rows, Dictionary<string, decimal> lost)
    {
        var hasTasks = page.Report.Plan.HasTasks;
        using var frame = DataTable.Open(html, hasTasks ? page.Say("各目标", "Targets") : page.Say("各指标", "Indicators"), "targets",
            [
                .. hasTasks ? [new DataTable.Heading(page.Say("任务", "Task"), true)] : ReadOnlySpan<DataTable.Heading>.Empty,
                new(hasTasks ? page.Say("目标", "Target") : page.Say("指标", "Indicator")), new(page.Say("指标值", "Value"), true),
                .. hasTasks ? [new(page.Say("目标值", "Threshold")), new(page.Say("结论", "Verdict"))] : new DataTable.Heading[] { new(page.Say("状态", "State")) },
                new(page.Say("得分", "Points"), true), new(page.Say("失分", "Lost"), true),
            ]);
        foreach (var row in rows)
            using (html.In("tr"))
            {
                var measure = row.Measure;
                if (hasTasks)
                    DataTable.Number(html, PageData.N(measure.Target.Task));
                NameCell(html, page, measure);
                ValueCell(html, page, measure);
                if (hasTasks)
                    html.Element("td", MeasureWords.Threshold(measure, page.Language));
                html.Element("td", hasTasks ? MeasureWords.Verdict(measure, page.Language) : MeasureWords.State(measure.State, page.Language), "s " + PageData.StandingClass(measure));
                DataTable.Number(html, row.Score?.Points is { } points ? PageData.Points(points) + "/" + PageData.Points(row.Score.FullPoints).Replace(".00", "", StringComparison.Ordinal) : "—");
                DataTable.Number(html, row.Score?.Points is null ? "—" : lost.TryGetValue(measure.Target.Id, out var loss) ? PageData.Points(loss) : "—");
            }
    }

    private static void WriteLead(HtmlWriter html, PageData page, ImmutableArray<TargetRow> rows)
    {
        if (rows.IsEmpty)
            return;
        using var frame = DataTable.Open(html, page.Say("牵头任务（全区指标值，不计入本单位得分）", "Tasks it leads (the district's values, not in its score)"), "targets",
            new(page.Say("任务", "Task"), true), new(page.Say("目标", "Target")), new(page.Say("全区指标值", "District"), true), new(page.Say("目标值", "Threshold")), new(page.Say("结论", "Verdict")));
        foreach (var measure in rows.Select(row => row.Measure))
            using (html.In("tr"))
            {
                DataTable.Number(html, PageData.N(measure.Target.Task));
                NameCell(html, page, measure);
                ValueCell(html, page, measure);
                html.Element("td", MeasureWords.Threshold(measure, page.Language));
                html.Element("td", MeasureWords.Verdict(measure, page.Language), "s " + PageData.StandingClass(measure));
            }
    }

    private static void NameCell(HtmlWriter html, PageData page, Measure measure)
    {
        using var cell = html.In("th");
        cell.Attribute("scope", "row");
        html.Text(measure.Target.Name.In(page.Language));
        foreach (var remark in Remarks(page, measure))
            html.Element("small", remark);
    }

    private static IEnumerable<string> Remarks(PageData page, Measure measure)
    {
        if (measure.Reason.In(page.Language) is { Length: > 0 } reason)
            yield return reason;
        // The cases of a small rate stand as its value already.
        foreach (var note in measure.Notes)
            if (note != MeasureText.Of(measure))
                yield return note.In(page.Language);
        if (page.Report.Questions.Concerns(measure))
            yield return page.Say("数据待核实", "figures under question");
        if (measure.State is MeasureState.Reported or MeasureState.Missing && measure.PeriodsUsed < measure.PeriodsDue)
            yield return page.Say($"报告期 {measure.PeriodsUsed}/{measure.PeriodsDue}", $"periods used {measure.PeriodsUsed} of {measure.PeriodsDue}");
    }

    private static void ValueCell(HtmlWriter html, PageData page, Measure measure)
    {
        var unit = measure.Figure is not null ? measure.Target.UnitName.In(page.Language) : "";
        DataTable.Number(html, MeasureWords.Actual(measure, page.Language) + (unit.Length > 0 ? " " + unit : ""));
    }
}
