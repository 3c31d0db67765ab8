using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>
/// Questions figures given as 当期 that grow like 累计 ones: in four periods or more each is larger than the one before,
/// and the last is at least three times the first. Nothing is changed.
/// </summary>
internal static class CumulativeLook
{
    private const int FewestPeriods = 4;
    private const decimal Growth = 3m;
    private const decimal SmallestLast = 8m;

    public static void Question(List<Observation> usable, List<Period> due, DutySite site)
    {
        if (usable.Count < FewestPeriods || due.Count < FewestPeriods)
            return;
        var source = usable[0].Source;
        if (Size(usable[^1]) < SmallestLast)
            return;
        var series = usable.FindAll(figure =>
            figure.Source == source && figure.Basis == Basis.Period && due.Contains(figure.Key.Period));
        if (series.Count < FewestPeriods || series.Count != due.Count)
            return;
        for (var i = 1; i < series.Count; i++)
            if (Size(series[i]) <= Size(series[i - 1]) || Tally.Of(series[i].Figure!).IsBelow(Tally.Of(series[i - 1].Figure!)))
                return;
        if (Size(series[^1]) >= SmallestLast && Size(series[^1]) >= Growth * Size(series[0]))
            site.Report(MeasureCodes.LooksCumulative, series[^1], ("count", series.Count));
    }

    private static decimal Size(Observation figure) =>
        figure.Figure is Figure.Ratio ratio ? ratio.Denominator : Tally.Of(figure.Figure!).Part;
}
