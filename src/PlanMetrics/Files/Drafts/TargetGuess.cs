using PlanMetrics.Plans;

namespace PlanMetrics.Files.Drafts;

/// <summary>The target that a ledger's headings most likely mean, with how sure that is: a proposal, never applied by itself.</summary>
/// <param name="Target">The target.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal readonly record struct TargetGuess(Target Target, double Confidence)
{
    private const double WeightOfName = 0.6;

    /// <summary>The likeliest targets, best first.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="isRatio">Whether the ledger gives numerator and denominator.</param>
    /// <param name="context">What stands around the columns: title, sheet, group headings.</param>
    /// <param name="first">The heading of the numerator, or of the only column.</param>
    /// <param name="second">The heading of the denominator; empty for none.</param>
    public static TargetGuess[] Of(Plan plan, bool isRatio, string context, string first, string second) =>
    [
        .. plan.Targets
            .Where(target => (target.Figure == FigureKind.Ratio) == isRatio && target.Figure != FigureKind.Pair)
            .Select(target => new TargetGuess(target, Score(target, context, first, second)))
            .OrderByDescending(guess => guess.Confidence).ThenBy(guess => guess.Target.Id, StringComparer.Ordinal)
            .Take(3),
    ];

    private static double Score(Target target, string context, string first, string second)
    {
        var name = Math.Max(Contained(target.Name.Chinese, context + first), Contained(target.Name.Chinese, context + first + second));
        var parts = (Contained(first, target.Numerator.Chinese) + Contained(second, target.Denominator.Chinese)) / 2;
        return target.Figure == FigureKind.Ratio ? (WeightOfName * name) + ((1 - WeightOfName) * parts) : name;
    }

    // The share of the pairs of neighbouring characters of one text that stand in another: Chinese words are mostly of two.
    private static double Contained(string text, string whole)
    {
        var (inner, outer) = (Pairs(text), Pairs(whole));
        return inner.Count == 0 ? 0 : (double)inner.Count(outer.Contains) / inner.Count;
    }

    private static HashSet<string> Pairs(string text)
    {
        var key = TextFold.Key(text);
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < key.Length; i++)
            pairs.Add(key.Substring(i, 2));
        return pairs;
    }
}
