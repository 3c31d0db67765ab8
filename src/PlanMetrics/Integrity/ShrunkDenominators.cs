using PlanMetrics.Diagnostics;

namespace PlanMetrics.Integrity;

/// <summary>A denominator that fell by a third or more while the good cases held, as the target came to be met.</summary>
internal static class ShrunkDenominators
{
    private const long FewestCases = 10;
    private const int HeldPercent = 95;

    public static IEnumerable<Question> Ask(IReadOnlyList<TargetPanel> panels)
    {
        var chances = new List<double>();
        foreach (var panel in panels)
            foreach (var pair in PairsOf(panel))
                if (pair.IsAsked && HasShrunk(pair))
                    chances.Add(Chances.KeptByChance(pair.Before, pair.After));
        var stands = FalseDiscoveries.Limit(chances);
        if (stands < 0)
            yield break;
        foreach (var panel in panels)
        {
            var pairs = PairsOf(panel).ToArray();
            var comparable = new BaseRate(pairs.Count(IsAsTheTargetWasMet), pairs.Length).WithoutOneHit();
            foreach (var pair in pairs)
                if (pair.IsAsked && IsAsTheTargetWasMet(pair) && Chances.KeptByChance(pair.Before, pair.After) is var chance && chance <= stands)
                    yield return panel.Ask(
                        pair.Series, QuestionCodes.Shrunk, [pair.Before, pair.After], comparable,
                        QuestionNumber.Of("numeratorBefore", pair.Before.Numerator), QuestionNumber.Of("denominatorBefore", pair.Before.Denominator),
                        QuestionNumber.Of("numerator", pair.After.Numerator), QuestionNumber.Of("denominator", pair.After.Denominator),
                        QuestionNumber.Of("p", chance));
        }
    }

    private static IEnumerable<PanelPair> PairsOf(TargetPanel panel)
    {
        foreach (var series in panel.Series)
            foreach (var pair in series.Pairs)
                if (pair.Before.Need is not null && pair.Before.Denominator >= FewestCases && pair.After.Denominator > 0)
                    yield return pair;
    }

    private static bool HasShrunk(PanelPair pair) => pair.After.Denominator * 3 <= pair.Before.Denominator * 2;

    private static bool IsAsTheTargetWasMet(PanelPair pair) =>
        HasShrunk(pair) && pair.After.Good * 100 >= pair.Before.Good * HeldPercent && !pair.Before.Meets && pair.After.Meets;
}
