using PlanMetrics.Diagnostics;

namespace PlanMetrics.Integrity;

/// <summary>A denominator that fell by a third or more while the good cases held, as the target came to be met.</summary>
internal static class ShrunkDenominators
{
    private const long FewestCases = 10;
    private const int HeldPercent = 95;

    public static IEnumerable<Question> Ask(IReadOnlyList<TargetPanel> panels)
    {
        var byTarget = panels.Select(panel => (Panel: panel, Pairs: panel.Series.SelectMany(PairsOf).ToArray())).ToArray();
        var stands = FalseDiscoveries.Limit(byTarget.SelectMany(target => target.Pairs).Where(pair => pair.HasShrunk && pair.After.IsAsked).Select(pair => pair.Chance));
        foreach (var (panel, pairs) in byTarget)
        {
            var comparable = new BaseRate(pairs.Count(pair => pair.IsAsTheTargetWasMet), pairs.Length);
            foreach (var pair in pairs)
                if (pair.After.IsAsked && pair.IsAsTheTargetWasMet && pair.Chance <= stands)
                    yield return panel.Ask(
                        pair.Series, QuestionCodes.Shrunk, [pair.Before, pair.After], comparable,
                        QuestionNumber.Of("numeratorBefore", pair.Before.Numerator), QuestionNumber.Of("denominatorBefore", pair.Before.Denominator),
                        QuestionNumber.Of("numerator", pair.After.Numerator), QuestionNumber.Of("denominator", pair.After.Denominator),
                        QuestionNumber.Of("p", pair.Chance));
        }
    }

    private static IEnumerable<Pair> PairsOf(PanelSeries series) =>
        series.Pairs().Where(pair => pair.Before.Need is not null && pair.Before.Denominator >= FewestCases && pair.After.Denominator > 0)
            .Select(pair => new Pair(series, pair.Before, pair.After));

    private sealed record Pair(PanelSeries Series, PanelFigure Before, PanelFigure After)
    {
        public bool HasShrunk => After.Denominator * 3 <= Before.Denominator * 2;

        public bool IsAsTheTargetWasMet =>
            HasShrunk && After.Good * 100 >= Before.Good * HeldPercent && !Before.Meets && After.Meets;

        public double Chance => Chances.KeptByChance(Before, After);
    }
}
