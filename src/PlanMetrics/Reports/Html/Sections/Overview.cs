using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Html.Charts;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>总览: what a director reads; on paper it is the first page.</summary>
internal static class Overview
{
    public static void Write(HtmlWriter html, PageData page)
    {
        using var section = html.In("section", "overview");
        section.Attribute("id", "overview").Attribute("aria-labelledby", "overview-h");
        html.Start("h2").Attribute("id", "overview-h").Text(page.Say("总览", "Overview")).End();
        using (html.In("div", "tiles"))
            WriteTiles(html, page);
        if (page.Report.Plan.HasDistrict)
        {
            WriteStandings(html, page);
            WriteSections(html, page);
        }

        WriteGrades(html, page);
        WriteHighlights(html, page);
    }

    private static void WriteTiles(HtmlWriter html, PageData page)
    {
        var report = page.Report;
        if (report.Plan.HasDistrict)
            Tile(html, page.Say("全区得分", "District score"), page.Fixed(report.District.Published),
                page.Say($"得分率 {page.Fixed(report.District.Rate)}%，等次：{GradeOf(page)}", $"rate {page.Fixed(report.District.Rate)}%, grade: {GradeOf(page)}"));
        Tile(html, page.Say("参与排名单位", "Units ranked"), $"{page.Groups.Sum(pair => pair.Ranked.Length)}",
            page.Say($"共 {report.Units.Length} 个单位", $"of {report.Units.Length} units"));
        if (report.Plan.HasTasks)
        {
            var received = report.Reporting.Count(row => row.State != ReportingState.Missing);
            var late = report.Reporting.Count(row => row.State == ReportingState.Late);
            var returned = report.Reporting.Count(row => row.State == ReportingState.Returned);
            Tile(html, page.Say("报送情况", "Reports handed in"), $"{received}/{report.Reporting.Length}",
                page.Say(
                    $"未报 {report.Reporting.Length - received} 次，迟报 {late} 次{(returned > 0 ? $"，退回未重报 {returned} 次" : "")}",
                    $"{report.Reporting.Length - received} missing, {late} late{(returned > 0 ? $", {returned} returned" : "")}"));
        }

        var own = report.Targets.Where(row => row.Measure.Role == MeasureRole.Own).ToArray();
        var (missing, rejected) = (own.Count(row => row.Measure.State == MeasureState.Missing), own.Count(row => row.Measure.State == MeasureState.Rejected));
        Tile(html, page.Say("缺数据的指标值", "Values without data"), $"{missing + rejected}",
            page.Say($"未填报 {missing} 项，数据无效 {rejected} 项，共 {own.Length} 项", $"{missing} missing, {rejected} rejected, of {own.Length}"));
        if (RiskSection.IsShown(page))
            Tile(html, page.Say("风险较高的目标", "Targets at risk"), $"{report.Risks!.AtRisk.Count()}",
                page.Say($"涉及 {report.Risks.AtRisk.Select(risk => risk.UnitId).Distinct(StringComparer.Ordinal).Count()} 个单位，仅供参考", $"in {report.Risks.AtRisk.Select(risk => risk.UnitId).Distinct(StringComparer.Ordinal).Count()} units, for reference"));
        var (errors, doubts, notes) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Info));
        Tile(html, page.Say("须改正的问题", "Errors"), $"{errors}",
            page.Say($"核实性问题 {doubts} 条，提示 {notes} 条", $"{doubts} warnings, {notes} notes"));

        int Count(Severity severity) => report.Findings.Count(finding => finding.Severity == severity);
    }

    private static string GradeOf(PageData page) => page.Report.District.Grade?.Name.In(page.Language) ?? "—";

    private static void Tile(HtmlWriter html, string name, string value, string remark)
    {
        using var tile = html.In("div", "tile");
        html.Element("span", name, "name");
        html.Element("strong", value);
        html.Element("span", remark, "remark");
    }

    private static void WriteStandings(HtmlWriter html, PageData page)
    {
        var measures = page.Report.Targets.Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.District).ToArray();
        using var figure = html.In("div", "bars");
        Row(page.Say("明确目标", "Explicit targets"), measures.Where(measure => measure.Target.Tier == Tier.Explicit));
        Row(page.Say("全部目标", "All targets"), measures);
        StandingBar.WriteLegend(html, page);

        void Row(string name, IEnumerable<Measure> some)
        {
            var list = some.ToArray();
            if (list.Length > 0)
                StandingBar.Write(html, page, page.Say($"全区{name} {list.Length} 项", $"District: {name.ToLowerInvariant()} ({list.Length})"), list);
        }
    }

    private static void WriteSections(HtmlWriter html, PageData page)
    {
        var nodes = page.Report.District.Total.Children;
        if (nodes.Length < 2)
            return;
        html.Element("h3", page.Say("全区各部分得分率", "The district by section"));
        using var list = html.In("ul", "rates");
        for (var at = 0; at < nodes.Length; at++)
            using (html.In("li"))
            {
                var label = GroupLabel.Of(page, nodes[at], at + 1);
                html.Element("span", label.Label == label.Name ? label.Name : $"{label.Label} {label.Name}");
                decimal? rate = nodes[at] is { Points: { } points, FullPoints: > 0m } node ? ((ExactFraction)points * 100m / node.FullPoints).Round(page.Report.Profile.Decimals) : null;
                ScoreBar.Write(html, (double)(rate ?? 0m) / 100, rate is { } known ? page.RateClass(known) : "gx");
                html.Element("b", rate is null ? "—" : page.Fixed(rate) + "%");
            }
    }

    private static void WriteGrades(HtmlWriter html, PageData page)
    {
        if (page.Groups.IsEmpty || page.Report.Profile.Grades.IsEmpty)
            return;
        html.Element("h3", page.Say("等次分布", "Grades"));
        using var figure = html.In("div", "bars");
        foreach (var (group, ranked) in page.Groups)
            GradeBar.Write(html, page, group.Name.In(page.Language), ranked);
        GradeBar.WriteLegend(html, page);
    }

    private static void WriteHighlights(HtmlWriter html, PageData page)
    {
        var sentences = new Highlights(page).Sentences();
        if (sentences.Count == 0)
            return;
        html.Element("h3", page.Say("最需要关注的几件事", "What matters most"));
        using var list = html.In("ol", "points");
        foreach (var sentence in sentences)
            html.Element("li", sentence);
    }
}
