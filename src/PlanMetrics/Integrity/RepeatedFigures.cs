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
    private const int Kinds = 6;

    public static IEnumerable<Question> Ask(IReadOnlyList<TargetPanel> panels)
    {
        var run = new BaseRate[Kinds];
        var own = new Dictionary<TargetPanel, BaseRate[]>(ReferenceEqualityComparer.Instance);
        foreach (var panel in panels)
        {
            var rates = own[panel] = new BaseRate[Kinds];
            foreach (var pair in PairsOf(panel))
            {
                rates[KindOf(pair)] = rates[KindOf(pair)].And(IsSame(pair));
                run[KindOf(pair)] = run[KindOf(pair)].And(IsSame(pair));
            }
        }

        foreach (var panel in panels)
            foreach (var pair in PairsOf(panel))
            {
                if (!pair.IsAsked || !IsSame(pair))
                    continue;
                var comparable = own[panel][KindOf(pair)].WithoutOneHit() is { Cases: >= FewestComparable } ours ? ours : run[KindOf(pair)].WithoutOneHit();
                if (comparable.Cases >= FewestComparable && comparable.IsBelowOneIn(RareIsOneIn))
                    yield return panel.Ask(
                        pair.Series, QuestionCodes.Repeated, [pair.Before, pair.After], comparable,
                        QuestionNumber.Of("numerator", pair.After.Numerator), QuestionNumber.Of("denominator", pair.After.Denominator),
                        QuestionNumber.Of("chance", Chances.ExactRepeat(pair.Before)));
            }
    }

    private static IEnumerable<PanelPair> PairsOf(TargetPanel panel)
    {
        if (!panel.IsFlow)
            yield break;
        foreach (var series in panel.Series)
            foreach (var pair in series.Pairs)
                if (pair.Before.Denominator >= FewestCases && pair.After.Denominator >= FewestCases)
                    yield return pair;
    }

    private static bool IsSame(PanelPair pair) =>
        pair.Before.Numerator == pair.After.Numerator && pair.Before.Denominator == pair.After.Denominator;

    // By the digits of the denominator: a repeat of thousands is rarer than one of tens.
    private static int KindOf(PanelPair pair) =>
        (pair.Before.Denominator switch { < 100 => 0, < 1000 => 1, _ => 2 } * 2) + (pair.Before.IsMixed ? 1 : 0);
}
