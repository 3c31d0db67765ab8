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
        var byTarget = panels.Select(ChangesOf).ToArray();
        var chances = new List<double>();
        foreach (var changes in byTarget)
            foreach (var change in changes)
                if (change.Pair.IsAsked)
                    chances.Add(change.Chance);
        var stands = FalseDiscoveries.Limit(chances);
        for (var i = 0; i < byTarget.Length; i++)
        {
            var comparable = new BaseRate(byTarget[i].Count(change => change.Ratio > Limit), byTarget[i].Count).WithoutOneHit();
            foreach (var change in byTarget[i])
                if (change.Pair.IsAsked && change.Ratio > Limit && change.Chance <= stands)
                    yield return Of(panels[i], change, comparable);
        }
    }

    private static Question Of(TargetPanel panel, Change change, BaseRate comparable)
    {
        var (series, before, after) = change.Pair;
        return panel.Ask(
            series, QuestionCodes.Jump, [before, after], comparable,
            QuestionNumber.Of("numeratorBefore", before.Numerator), QuestionNumber.Of("denominatorBefore", before.Denominator),
            QuestionNumber.Of("numerator", after.Numerator), QuestionNumber.Of("denominator", after.Denominator),
            QuestionNumber.Of("ratio", change.Ratio));
    }

    private static List<Change> ChangesOf(TargetPanel panel)
    {
        var all = new List<PanelPair>();
        foreach (var series in panel.Series)
            all.AddRange(PairsOf(series));
        var usual = UsualOf(all, FewestOfPanel);
        var changes = new List<Change>(all.Count);
        foreach (var series in panel.Series)
        {
            var pairs = PairsOf(series);
            if ((UsualOf(pairs, FewestOwn) ?? usual) is { } own)
                foreach (var pair in pairs)
                    changes.Add(new(pair, pair.Change / Math.Max(own, Math.Sqrt(pair.Before.LogitVariance + pair.After.LogitVariance))));
        }

        return changes;
    }

    private static List<PanelPair> PairsOf(PanelSeries series)
    {
        var pairs = new List<PanelPair>(series.Pairs.Length);
        foreach (var pair in series.Pairs)
            if (pair.HasCases)
                pairs.Add(pair);
        return pairs;
    }

    private static double? UsualOf(List<PanelPair> pairs, int fewest)
    {
        if (pairs.Count < fewest)
            return null;
        var sizes = new double[pairs.Count];
        for (var i = 0; i < sizes.Length; i++)
            sizes[i] = pairs[i].Change;
        Array.Sort(sizes);
        return (sizes[(sizes.Length - 1) / 2] + sizes[sizes.Length / 2]) / 2 * Scale;
    }

    private sealed record Change(PanelPair Pair, double Ratio)
    {
        public double Chance => Chances.BothTails(Ratio);
    }
}
