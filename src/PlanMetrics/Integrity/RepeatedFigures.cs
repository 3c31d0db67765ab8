using PlanMetrics.Diagnostics;

namespace PlanMetrics.Integrity;

/// <summary>
/// The same numerator and denominator twice running, where fewer than one comparable pair in a hundred does that. Comparable are pairs of the
/// target (of all targets, where it has too few) of the same size of denominator, and all-good ones apart from mixed ones.
/// </summary>
internal static class RepeatedFigures
{
    private const long FewestCases = 20;
    private const int FewestComparable = 100;
    private const int RareIsOneIn = 100;

    public static IEnumerable<Question> Ask(IReadOnlyList<TargetPanel> panels)
    {
        var byTarget = panels.Where(panel => panel.IsFlow)
            .Select(panel => (Panel: panel, Pairs: panel.Series.SelectMany(series => PairsOf(series)).ToArray())).ToArray();
        var run = RatesOf(byTarget.SelectMany(target => target.Pairs));
        foreach (var (panel, pairs) in byTarget)
        {
            var own = RatesOf(pairs);
            foreach (var pair in pairs)
            {
                if (!pair.IsSame || !pair.After.IsAsked)
                    continue;
                var comparable = Without(own[pair.Kind]) is { Cases: >= FewestComparable } ours ? ours : Without(run[pair.Kind]);
                if (comparable.Cases >= FewestComparable && comparable.IsBelowOneIn(RareIsOneIn))
                    yield return panel.Ask(
                        pair.Series, QuestionCodes.Repeated, [pair.Before, pair.After], comparable,
                        QuestionNumber.Of("numerator", pair.After.Numerator), QuestionNumber.Of("denominator", pair.After.Denominator),
                        QuestionNumber.Of("chance", Chances.ExactRepeat(pair.Before)));
            }
        }
    }

    private static IEnumerable<Pair> PairsOf(PanelSeries series) =>
        series.Pairs().Where(pair => pair.Before.Denominator >= FewestCases && pair.After.Denominator >= FewestCases)
            .Select(pair => new Pair(series, pair.Before, pair.After));

    private static Dictionary<(int, bool), BaseRate> RatesOf(IEnumerable<Pair> pairs)
    {
        var rates = new Dictionary<(int, bool), BaseRate>();
        foreach (var pair in pairs)
        {
            var known = rates.GetValueOrDefault(pair.Kind);
            rates[pair.Kind] = new(known.Hits + (pair.IsSame ? 1 : 0), known.Cases + 1);
        }

        return rates;
    }

    // The pair that is asked about is no reference for itself.
    private static BaseRate Without(BaseRate rate) => new(rate.Hits - 1, rate.Cases - 1);

    private sealed record Pair(PanelSeries Series, PanelFigure Before, PanelFigure After)
    {
        public bool IsSame => Before.Numerator == After.Numerator && Before.Denominator == After.Denominator;

        // Digits of the denominator: a repeat of thousands is rarer than one of tens.
        public (int Digits, bool IsMixed) Kind => (Digits(Before.Denominator), Before.IsMixed);

        private static int Digits(long number) => number < 100 ? 2 : number < 1000 ? 3 : 4;
    }
}
