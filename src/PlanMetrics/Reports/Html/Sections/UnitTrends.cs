using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Html.Charts;
using PlanMetrics.Reports.Words;
using PlanMetrics.Risks;
using PlanMetrics.Scores;
using PlanMetrics.Trends;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>A unit's series by reporting period: those at risk, missed or with a signal; on its own page all of them.</summary>
internal static class UnitTrends
{
    private const int FewestPeriods = 3;

    public static void Write(HtmlWriter html, PageData page, UnitScore unit)
    {
        if (page.Report.Trends is not { } table)
            return;
        var risks = page.RisksOf(unit.UnitId).Where(risk => risk.Role == MeasureRole.Own).GroupBy(risk => risk.Target.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(risk => risk.Year).First(), StringComparer.Ordinal);
        var shown = page.RowsOf(unit.UnitId).Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.Own).OrderBy(measure => measure.Target.Task)
            .Select(measure => (Measure: measure, Trend: table.Find(unit.UnitId, measure.Target.Id), Risk: risks.GetValueOrDefault(measure.Target.Id)))
            .Where(item => item.Trend is { Points.Length: >= FewestPeriods } trend && (page.ShowsAllTrends || IsNotable(item.Measure, trend, item.Risk)))
            .ToArray();
        if (shown.Length == 0)
            return;
        using var details = html.In("details", "trends");
        html.Element("summary", page.ShowsAllTrends
            ? page.Say($"各目标趋势（{shown.Length} 项）", $"Trends ({shown.Length})")
            : page.Say($"趋势：未达标、风险较高或有信号的目标（{shown.Length} 项）", $"Trends of targets missed, at risk or with a signal ({shown.Length})"));
        html.Element("p", page.Say("浅色带为自然过程限（XmR），虚线为目标值，大圆点为信号，右侧为预计值及 80% 区间（仅供参考）。",
            "The band: natural process limits (XmR); dashed: the target; large dots: signals; at the right the forecast with its 80% interval (for reference)."), "small");
        using var wall = html.In("div", "wall");
        foreach (var (measure, trend, risk) in shown)
            WriteOne(html, page, measure, trend!, risk);
    }

    private static bool IsNotable(Measure measure, Trend trend, Risk? risk) =>
        risk is { IsAtRisk: true } || measure.Met == false || !trend.Facts.Chart.Signals.IsEmpty;

    private static void WriteOne(HtmlWriter html, PageData page, Measure measure, Trend trend, Risk? risk)
    {
        using var figure = html.In("figure", "card");
        html.Element("figcaption", measure.Target.Name.In(page.Language));
        TrendChart.Write(html, trend, measure, risk);
        html.Element("p", Words(page, measure, trend, risk), "small");
        if (measure.Target.Replaces is not null)
            html.Element("p", TargetWords.SeriesOf(measure.Target).In(page.Language), "small");
        foreach (var gone in trend.Predecessors)
            html.Element("p", PredecessorWords.Of(gone, page.Report.Roster, page.Language), "small");
    }

    private static string Words(PageData page, Measure measure, Trend trend, Risk? risk)
    {
        var sign = MeasureWords.Sign(measure.Target, measure.FigureKind);
        var parts = new List<string>
        {
            page.Say($"{trend.Points.Length} 期，最近一期 {N(trend.Points[^1].Value)}{sign}", $"{trend.Points.Length} periods, the latest {N(trend.Points[^1].Value)}{sign}"),
        };
        if (trend.Facts.Chart.Limits is { } limits)
        {
            // No rate lies below nothing or above all.
            var (low, high) = sign.Length > 0 ? (Math.Max(limits.Low, 0), Math.Min(limits.High, 100)) : (limits.Low, limits.High);
            parts.Add(page.Say($"过程限 {N(low)} 至 {N(high)}", $"limits {N(low)} to {N(high)}"));
        }

        var marked = trend.Points.Count(point => TrendChart.StandsOut(trend, point));
        parts.Add(marked == 0 ? page.Say("无信号", "no signal") : page.Say($"其中 {marked} 期有信号", $"{marked} of them with a signal"));
        if (measure.FigureKind == FigureKind.Ratio && risk is { Forecast: { } forecast, ForecastLow: { } least, ForecastHigh: { } most })
            parts.Add(page.Say($"{risk.Year}年预计 {N((double)forecast)}{sign}（{N((double)least)} 至 {N((double)most)}）", $"{risk.Year}: {N((double)forecast)}{sign} expected ({N((double)least)} to {N((double)most)})"));
        return string.Join(page.Say("，", ", "), parts);
    }

    private static string N(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
