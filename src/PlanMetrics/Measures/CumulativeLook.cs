using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

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

    public static void Question(List<Observation> usable, DutySite site, Evidence evidence)
    {
        if (usable.Count < FewestPeriods || evidence.Due.Count < FewestPeriods)
            return;
        var source = usable[0].Source;
        var series = usable.FindAll(figure =>
            figure.Source == source && figure.Basis == Basis.Period && evidence.Due.Contains(figure.Key.Period));
        if (series.Count < FewestPeriods || series.Count != evidence.Due.Count)
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
