using PlanMetrics.Diagnostics;

namespace PlanMetrics.Integrity;

/// <summary>
/// A change from one period to the next, on the logit scale, above 3.5 times what is usual: the larger of the series' own median absolute
/// change (the panel's, where it has few) and what counting alone brings.
/// </summary>
internal static class RateJumps
{
    private const double Limit = 3.5;
    private const int FewestOwn = 5;
    private const int FewestOfPanel = 20;

    // The median absolute deviation of a normal distribution, as a standard deviation.
    private const double Scale = 1.4826;

    public static IEnumerable<Question> Ask(IReadOnlyList<TargetPanel> panels)
    {
        var byTarget = panels.Select(panel => (Panel: panel, Changes: ChangesOf(panel).ToArray())).ToArray();
        var stands = FalseDiscoveries.Limit(byTarget.SelectMany(target => target.Changes).Where(change => change.After.IsAsked).Select(change => change.Chance));
        foreach (var (panel, changes) in byTarget)
        {
            var comparable = new BaseRate(changes.Count(change => change.Ratio > Limit), changes.Length);
            foreach (var change in changes)
                if (change.After.IsAsked && change.Ratio > Limit && change.Chance <= stands)
                    yield return panel.Ask(
                        change.Series, QuestionCodes.Jump, [change.Before, change.After], comparable,
                        QuestionNumber.Of("numeratorBefore", change.Before.Numerator), QuestionNumber.Of("denominatorBefore", change.Before.Denominator),
                        QuestionNumber.Of("numerator", change.After.Numerator), QuestionNumber.Of("denominator", change.After.Denominator),
                        QuestionNumber.Of("ratio", change.Ratio));
        }
    }

    private static IEnumerable<Change> ChangesOf(TargetPanel panel)
    {
        var series = panel.Series.Select(series => (Series: series, Pairs: PairsOf(series))).ToArray();
        var all = series.SelectMany(one => one.Pairs).Select(SizeOf).ToArray();
        double? usual = all.Length >= FewestOfPanel ? MedianOf(all) * Scale : null;
        foreach (var (one, pairs) in series)
        {
            if ((pairs.Length >= FewestOwn ? MedianOf([.. pairs.Select(SizeOf)]) * Scale : usual) is not { } own)
                continue;
            foreach (var pair in pairs)
            {
                var counting = Math.Sqrt(pair.Before.LogitVariance + pair.After.LogitVariance);
                yield return new(one, pair.Before, pair.After, SizeOf(pair) / Math.Max(own, counting));
            }
        }
    }

    private static (PanelFigure Before, PanelFigure After)[] PairsOf(PanelSeries series) =>
        [.. series.Pairs().Where(pair => pair.Before.Denominator > 0 && pair.After.Denominator > 0)];

    private static double SizeOf((PanelFigure Before, PanelFigure After) pair) => Math.Abs(pair.After.Logit - pair.Before.Logit);

    private static double MedianOf(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }

    private sealed record Change(PanelSeries Series, PanelFigure Before, PanelFigure After, double Ratio)
    {
        public double Chance { get; } = Chances.BothTails(Ratio);
    }
}
