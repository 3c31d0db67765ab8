using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Reports.Html.Charts;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>排名: a table a peer group, the units without a rank after them, and how sure each rank is where that was examined.</summary>
internal static class Ranking
{
    public static void Write(HtmlWriter html, PageData page)
    {
        using var section = html.In("section");
        section.Attribute("id", "ranking").Attribute("aria-labelledby", "ranking-h");
        html.Start("h2").Attribute("id", "ranking-h").Text(page.Say("排名", "Ranking")).End();
        FilterBar.Write(html, page, "ranking", page.Say("查找单位", "Find a unit"), page.Report.Profile.Grades.Reverse().Select(grade => grade.Name.In(page.Language)));
        foreach (var (group, ranked) in page.Groups)
            WriteGroup(html, page, group, ranked);
        WriteApart(html, page);
    }

    private static void WriteGroup(HtmlWriter html, PageData page, PeerGroup group, ImmutableArray<UnitScore> ranked)
    {
        var name = group.Name.In(page.Language);
        html.Element("h3", page.Say($"{name}（{ranked.Length} 个单位）", $"{name} ({ranked.Length} units)"));
        var shown = PageLimits.First(ranked, PageLimits.Units);
        var isAdjusted = ranked.Any(unit => !unit.Adjustments.IsEmpty || unit.GradeBeforeQuota != unit.Grade);
        using (DataTable.Open(html, page.Say($"{name}排名", $"Ranking: {name}"), "ranks",
            [
                new(page.Say("排名", "Rank"), true), new(page.Say("单位", "Unit")), new(page.Say("得分", "Score"), true), new("", IsSorted: false),
                new(page.Say("得分率%", "Rate %"), true), new(page.Say("等次", "Grade")), new(page.Say("达标", "Met"), true), new(page.Say("未达标", "Not met"), true),
                new(page.Say("未填报", "Missing"), true), new(page.Say("数据无效", "Rejected"), true), new(page.Say("不适用", "N/A"), true), new(page.Say("未到期", "Not due"), true),
                .. isAdjusted ? [new DataTable.Heading(page.Say("加扣分", "Adjusted"))] : ReadOnlySpan<DataTable.Heading>.Empty,
            ]))
            foreach (var unit in shown)
                WriteRow(html, page, unit, isAdjusted);
        PageLimits.Note(html, page, ranked.Length, shown.Length, "units.csv");
        if (page.Report.Stability is not null)
            RankStability.Write(html, page, name, ranked);
    }

    private static void WriteRow(HtmlWriter html, PageData page, UnitScore unit, bool isAdjusted)
    {
        using var row = html.In("tr");
        DataTable.Number(html, PageData.N(unit.Rank ?? 0) + (unit.Tied ? page.Say(" 并列", " tied") : ""));
        UnitLink(html, page, unit.UnitId);
        DataTable.Number(html, page.Fixed(unit.Published));
        using (html.In("td", "wbar"))
            ScoreBar.Write(html, (double)(unit.Rate ?? 0m) / 100, page.GradeClass(unit.Grade));
        DataTable.Number(html, page.Fixed(unit.Rate));
        GradeCell(html, page, unit);
        DataTable.Number(html, PageData.N(Verdicts(page, unit, true)));
        DataTable.Number(html, PageData.N(Verdicts(page, unit, false)));
        foreach (var count in new[] { unit.Missing, unit.Rejected, unit.NotApplicable, unit.NotDue })
            DataTable.Number(html, PageData.N(count));
        if (isAdjusted)
            html.Element("td", AdjustmentWords.Of(unit, page.Language));
    }

    private static void WriteApart(HtmlWriter html, PageData page)
    {
        var apart = page.Report.Units.Where(unit => unit.Rank is null).ToImmutableArray();
        if (apart.IsEmpty)
            return;
        var shown = PageLimits.First(apart, PageLimits.Units);
        html.Element("h3", page.Say($"不参与排名的单位（{apart.Length} 个）", $"Units without a rank ({apart.Length})"));
        using (DataTable.Open(html, page.Say("不参与排名的单位", "Units without a rank"), "ranks apart",
            new(page.Say("单位", "Unit")), new(page.Say("类别", "Kind")), new(page.Say("得分", "Score"), true), new(page.Say("计分目标", "Scored"), true), new(page.Say("原因", "Reason"))))
            foreach (var unit in shown)
                using (html.In("tr"))
                {
                    UnitLink(html, page, unit.UnitId);
                    html.Element("td", page.KindOf(unit));
                    DataTable.Number(html, page.Fixed(unit.Published));
                    DataTable.Number(html, PageData.N(unit.Scored));
                    html.Element("td", unit.NotRanked.In(page.Language));
                }

        PageLimits.Note(html, page, apart.Length, shown.Length, "units.csv");
    }

    /// <summary>A unit's name as the head of its row, leading to its section.</summary>
    public static void UnitLink(HtmlWriter html, PageData page, string unitId)
    {
        using var cell = html.In("th", "unit");
        cell.Attribute("scope", "row");
        if (page.HasSection(unitId))
            html.Start("a").Attribute("href", "#" + page.AnchorOf(unitId)).Text(page.NameOf(unitId)).End();
        else
            html.Text(page.NameOf(unitId));
    }

    private static void GradeCell(HtmlWriter html, PageData page, UnitScore unit)
    {
        using var cell = html.In("td");
        html.Element("span", unit.Grade?.Name.In(page.Language) ?? "—", "grade " + page.GradeClass(unit.Grade));
    }

    private static int Verdicts(PageData page, UnitScore unit, bool isMet) =>
        page.RowsOf(unit.UnitId).Count(row => row.Measure.Role == MeasureRole.Own && row.Measure.Met == isMet && row.Measure.State == MeasureState.Reported);
}
