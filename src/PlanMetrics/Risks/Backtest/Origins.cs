using System.Collections.Immutable;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest;

/// <summary>The origins of a panel: for the year ahead, and within the panel's own years.</summary>
internal static class Origins
{
    private const int MonthsBetween = 6;

    /// <summary>
    /// Every 6 months counted back from the last possible one, every 4 quarters from the fourth, every year. A unit is judged where three
    /// quarters of the periods of the last and of the next year are reported.
    /// </summary>
    public static ImmutableArray<BacktestOrigin> YearAhead(Panel panel, RateGoal goal)
    {
        var year = panel.PerYear;
        var (first, last) = (year - 1, panel.Length - 1 - year);
        var step = panel.Cadence == PanelCadence.Month ? MonthsBetween : year;
        var start = panel.Cadence == PanelCadence.Month && last >= first ? first + ((last - first) % step) : first;
        var origins = new List<BacktestOrigin>();
        for (var place = start; place <= last; place += step)
            origins.Add(Ahead(panel, place, goal));
        return Linked(origins);
    }

    /// <summary>After a part of each of the panel's own years from the second on.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="goal">What is promised.</param>
    /// <param name="known">How many periods of the year are known, 1 to a year's less 1.</param>
    /// <param name="yearStart">The month that years start with.</param>
    public static ImmutableArray<BacktestOrigin> WithinYear(Panel panel, RateGoal goal, int known, int yearStart)
    {
        var origins = new List<BacktestOrigin>();
        for (var start = panel.PerYear; start + panel.PerYear <= panel.Length; start++)
            if (panel.PlaceInYear(start, yearStart) == 0)
                origins.Add(Within(panel, start, goal, known));
        return Linked(origins);
    }

    private static BacktestOrigin Ahead(Panel panel, int place, RateGoal goal)
    {
        var pasts = Pasts(panel, place);
        var cases = new List<BacktestCase>();
        for (var i = 0; i < pasts.Length; i++)
            if (pasts[i].Last is { } last && panel.Series[i].Pooled(place + 1, panel.PerYear, panel.FewestOfYear) is { } next)
                cases.Add(new(panel.Series[i], pasts[i], last, null, last.Cases, next.Good < goal.Need(next.Cases)));
        return new(panel, place, place + panel.PerYear, goal, [.. cases], []) { Pasts = pasts };
    }

    private static BacktestOrigin Within(Panel panel, int start, RateGoal goal, int known)
    {
        var pasts = Pasts(panel, start - 1);
        var cases = new List<BacktestCase>();
        for (var i = 0; i < pasts.Length; i++)
        {
            var series = panel.Series[i];
            if (pasts[i].Last is not { } last || series.Pooled(start, panel.PerYear, panel.FewestOfYear) is not { } year)
                continue;
            var (now, before) = (series.Total(start, known), PartsOf(panel, series, start - panel.PerYear, known));
            cases.Add(new(series, pasts[i], now, new WithinYearCases(now, before.ToDate, before.Rest), last.Cases, year.Good < goal.Need(year.Cases)));
        }

        var parts = panel.Series.Select(series => ClosedParts(panel, series, start, known));
        return new(panel, start + known - 1, start + panel.PerYear - 1, goal, [.. cases], [.. parts]) { Pasts = pasts };
    }

    private static ImmutableArray<UnitPast> Pasts(Panel panel, int place)
    {
        var years = (place + panel.PerYear) / panel.PerYear;
        return [.. panel.Series.Select(series => new UnitPast(
            series.Unit,
            [.. Enumerable.Range(0, years).Select(i => series.Pooled(place + 1 - ((years - i) * panel.PerYear), panel.PerYear, panel.FewestOfYear))]))];
    }

    private static UnitParts ClosedParts(Panel panel, UnitSeries series, int start, int known)
    {
        var years = start / panel.PerYear;
        return new(series.Unit, [.. Enumerable.Range(0, years).Select(i => start - ((years - i) * panel.PerYear)).Select(from =>
            series.Pooled(from, panel.PerYear, panel.FewestOfYear) is null ? (YearParts?)null : PartsOf(panel, series, from, known))]);
    }

    private static YearParts PartsOf(Panel panel, UnitSeries series, int start, int known) =>
        new(series.Total(start, known), series.Total(start + known, panel.PerYear - known));

    private static ImmutableArray<BacktestOrigin> Linked(List<BacktestOrigin> origins) =>
        [.. origins.Select(origin => origin with { Closed = [.. origins.Where(other => other.ClosedAt <= origin.Place)] })];
}
