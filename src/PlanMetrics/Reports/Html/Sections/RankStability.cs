using System.Collections.Immutable;
using PlanMetrics.Reports.Html.Charts;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>位次稳健性: the span of ranks beside the rank; it stands under the ranking and is no part of it.</summary>
internal static class RankStability
{
    private const double Percent = 100;

    public static void Write(HtmlWriter html, PageData page, string group, ImmutableArray<UnitScore> ranked)
    {
        var settings = page.Report.Stability!.Settings;
        html.Element("h4", page.Say($"{group}位次区间", $"How sure the ranks are: {group}"));
        html.Element("p", page.Say(
            $"各权重在 ±{Math.Round(settings.Variation * Percent)}% 内随机变动 {settings.Draws} 次（种子 {settings.Seed}），区间为其中 5% 至 95% 的位次。属方法附注，不作为排名依据。",
            $"All weights varied by up to ±{Math.Round(settings.Variation * Percent)}% in {settings.Draws} draws (seed {settings.Seed}); from 5% to 95% of the ranks drawn. A note on method, no part of the ranking."), "small");
        using (DataTable.Open(html, page.Say($"{group}位次区间", $"Rank intervals: {group}"), "ranges",
            new(page.Say("单位", "Unit")), new(page.Say("排名", "Rank"), true), new(page.Say("位次区间", "Interval")), new("", IsSorted: false), new(page.Say("等次保持比例", "Keeps its grade"), true)))
            foreach (var unit in PageLimits.First(ranked, PageLimits.Units))
                if (page.StabilityOf(unit.UnitId) is { RankLow: { } low, RankHigh: { } high } sure && unit.Rank is { } rank)
                    using (html.In("tr"))
                    {
                        Ranking.UnitLink(html, page, unit.UnitId);
                        DataTable.Number(html, PageData.N(rank));
                        html.Element("td", low == high ? PageData.N(low) : $"{PageData.N(low)}–{PageData.N(high)}", "n");
                        using (html.In("td", "wrange"))
                            RankRange.Write(html, rank, low, high, ranked.Length);
                        DataTable.Number(html, sure.GradeShare is { } share ? $"{Math.Round(share * Percent)}%" : "—");
                    }

        PageLimits.Note(html, page, ranked.Length, Math.Min(ranked.Length, PageLimits.Units), "units.csv");
    }
}
