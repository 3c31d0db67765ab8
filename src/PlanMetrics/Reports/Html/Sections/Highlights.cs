using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports.Words;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>The most important things in sentences, from facts alone, the weightiest first.</summary>
internal sealed class Highlights(PageData page)
{
    private const int Most = 5;
    private const int UnitsNamed = 3;

    private readonly Report report = page.Report;

    public IReadOnlyList<string> Sentences() =>
        [.. All().OfType<string>().Take(Most)];

    private IEnumerable<string?> All()
    {
        yield return District();
        yield return Vetoes();
        yield return Incomplete();
        yield return LargestLoss();
        yield return MostUnitsFailing();
        yield return AtRisk();
        foreach (var (group, ranked) in page.Groups)
            yield return Extremes(group, ranked);
        yield return Reporting();
    }

    private string? District()
    {
        if (!report.Plan.HasDistrict || report.District.Published is null)
            return null;
        var measures = report.Targets.Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.District).ToArray();
        var isExplicit = Array.Exists(measures, measure => measure.Target.Tier == Tier.Explicit);
        var some = Array.FindAll(measures, measure => !isExplicit || measure.Target.Tier == Tier.Explicit);
        var (met, not) = (some.Count(measure => measure.Met == true), some.Count(measure => measure.Met == false));
        var grade = report.District.Grade?.Name.In(page.Language) ?? "—";
        return page.Say(
            $"全区得分 {page.Fixed(report.District.Published)}，得分率 {page.Fixed(report.District.Rate)}%，等次为{grade}；{some.Length} 项{(isExplicit ? "明确" : "")}目标中达标 {met} 项，未达标 {not} 项，尚未判定 {some.Length - met - not} 项。",
            $"The district scores {page.Fixed(report.District.Published)}, a rate of {page.Fixed(report.District.Rate)}%, grade {grade}; of {some.Length} {(isExplicit ? "explicit " : "")}targets {met} are met, {not} are not, {some.Length - met - not} are undecided.");
    }

    private string? Vetoes()
    {
        var units = report.Units.Where(unit => unit.Adjustments.Any(line => line.Entry.Veto is not null)).ToArray();
        return units.Length == 0 ? null : page.Say(
            $"{units.Length} 个单位被一票否决：{Names(units.Select(unit => unit.UnitId))}。",
            $"{units.Length} units are under a veto: {Names(units.Select(unit => unit.UnitId))}.");
    }

    private string? Incomplete()
    {
        var errors = report.Findings.Count(finding => finding.Severity == Severity.Error);
        return errors == 0 ? null : page.Say(
            $"结果不完整：有 {errors} 条强制性问题须改正，改正之前有关数据未计入。",
            $"The result is incomplete: {errors} errors are to be corrected; until then the figures concerned do not count.");
    }

    private string? LargestLoss()
    {
        var worst = PointLosses.Of(report.District).Targets.Where(loss => loss.Lost > 0m).OrderByDescending(loss => loss.Lost).Take(1).ToArray();
        if (!report.Plan.HasDistrict || worst is not [{ Node.Measure: { } measure } loss])
            return null;
        var (name, value, threshold, verdict) = (NameOf(measure.Target), MeasureWords.Actual(measure, page.Language), MeasureWords.Threshold(measure, page.Language), MeasureWords.Verdict(measure, page.Language));
        var task = measure.Target.Task > 0 ? page.Say($"（任务 {measure.Target.Task}）", $" (task {measure.Target.Task})") : "";
        // What may not occur has its count for a verdict.
        var facts = value == verdict
            ? page.Say($"应{threshold}，实际{value}", $"{value}, where the target is {threshold}")
            : page.Say($"指标值 {value}，目标值 {threshold}，{verdict}", $"{value} against {threshold}, {verdict}");
        return page.Say(
            $"全区失分最多的目标是“{name}”{task}：{facts}，失 {PageData.Points(loss.Lost)} 分。",
            $"The district loses most on \"{name}\"{task}: {facts}, {PageData.Points(loss.Lost)} points lost.");
    }

    private string? MostUnitsFailing()
    {
        var worst = report.Targets
            .Where(row => row.Measure is { Role: MeasureRole.Own, Met: false } && row.Score?.Points is not null)
            .GroupBy(row => row.Measure.Target.Id, StringComparer.Ordinal)
            .Select(group => (group.First().Measure.Target, Units: group.Select(row => row.Measure.UnitId).ToArray()))
            .OrderByDescending(item => item.Units.Length).ThenBy(item => item.Target.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return worst.Units is not { Length: > 1 } units ? null : page.Say(
            $"未达标单位最多的目标是“{NameOf(worst.Target)}”，共 {units.Length} 个单位：{Names(units)}。",
            $"\"{NameOf(worst.Target)}\" is the target that most units miss, {units.Length} of them: {Names(units)}.");
    }

    private string? AtRisk()
    {
        var open = report.Risks?.AtRisk.ToArray() ?? [];
        if (open.Length == 0)
            return null;
        var (first, units) = (open[0], open.Select(risk => risk.UnitId).Distinct(StringComparer.Ordinal).Count());
        return page.Say(
            $"风险研判（仅供参考）：{units} 个单位的 {open.Length} 项目标风险较高，可能失分最多的是{page.Short(page.NameOf(first.UnitId))}的“{NameOf(first.Target)}”。",
            $"For reference: {open.Length} targets of {units} units are at risk; most is at stake for {page.Short(page.NameOf(first.UnitId))} on \"{NameOf(first.Target)}\".");
    }

    private string? Extremes(PeerGroup group, IReadOnlyList<UnitScore> ranked)
    {
        if (ranked.Count < 2 || ranked[0].Rank == ranked[^1].Rank)
            return null;
        var (first, last) = (ranked[0], ranked[^1]);
        var (best, worst) = (page.Short(page.NameOf(first.UnitId), 20), page.Short(page.NameOf(last.UnitId), 20));
        var name = group.Name.In(page.Language);
        return page.Say(
            $"{name} {ranked.Count} 个单位中，{best}（{page.Fixed(first.Published)}）居首，{worst}（{page.Fixed(last.Published)}）居末。",
            $"Of {ranked.Count} in {name}, {best} ({page.Fixed(first.Published)}) comes first and {worst} ({page.Fixed(last.Published)}) last.");
    }

    private string? Reporting()
    {
        if (!report.Plan.HasTasks || report.Reporting.IsEmpty)
            return null;
        var missing = report.Reporting.Where(row => row.State == ReportingState.Missing).ToArray();
        return missing.Length == 0
            ? page.Say($"应报 {report.Reporting.Length} 次，已全部报送。", $"All {report.Reporting.Length} reports expected have come in.")
            : page.Say(
                $"应报 {report.Reporting.Length} 次，未报 {missing.Length} 次：{Names(missing.Select(row => row.UnitId).Distinct(StringComparer.Ordinal))}。",
                $"Of {report.Reporting.Length} reports expected {missing.Length} are missing: {Names(missing.Select(row => row.UnitId).Distinct(StringComparer.Ordinal))}.");
    }

    private string NameOf(Target target) => page.Quotable(page.Short(target.Name.In(page.Language)));

    private string Names(IEnumerable<string> ids)
    {
        var all = ids.ToArray();
        var named = string.Join(page.Say("、", ", "), all.Take(UnitsNamed).Select(id => page.Short(page.NameOf(id), 20)));
        return all.Length > UnitsNamed ? named + page.Say("等", " and others") : named;
    }
}
