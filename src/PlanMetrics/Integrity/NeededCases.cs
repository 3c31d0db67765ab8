using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Integrity;

/// <summary>How many good cases meet a target in a year, exactly: no rate is divided.</summary>
internal sealed class NeededCases(Plan plan, Roster roster)
{
    private const long MostPlainCases = 1_000_000_000_000;

    private readonly TermsBook book = new(plan, roster);
    private readonly Dictionary<int, Dictionary<Target, TargetTerms>> terms = [];

    /// <summary>Whether fewer cases are better, so that the good ones are those outside the numerator.</summary>
    public static bool IsTurned(Target target) => target.Comparison is Comparison.AtMost or Comparison.LessThan;

    /// <summary>The fewest good cases of so many; null where the target has no number, or no count of cases decides it.</summary>
    public long? Of(Target target, string unitId, int year, long cases)
    {
        if (cases is <= 0 or > MostPlainCases
            || target.Comparison is not (Comparison.AtLeast or Comparison.GreaterThan or Comparison.AtMost or Comparison.LessThan)
            || ThresholdOf(target, unitId, year) is not Threshold.Number threshold)
            return null;
        var mark = threshold.Value * cases / 100m;
        var good = (long)Math.Clamp(
            target.Comparison switch
            {
                Comparison.AtLeast => decimal.Ceiling(mark),
                Comparison.GreaterThan => decimal.Floor(mark) + 1m,
                Comparison.AtMost => cases - decimal.Floor(mark),
                _ => cases - decimal.Ceiling(mark) + 1m,
            },
            0m, cases + 1m);
        if (threshold.Point is not null)
            good = Settled(target, threshold, good, cases);
        return good > cases ? null : good;
    }

    // A place on a path need not be a decimal: what its rounding gave is off by one at most.
    private static long Settled(Target target, Threshold.Number threshold, long good, long cases)
    {
        var against = ExactComparison.NumberOf(threshold)!.Value;
        while (good <= cases && !Meets(good))
            good++;
        while (good > 0 && Meets(good - 1))
            good--;
        return good;

        bool Meets(long count) => ExactComparison.Holds(
            (ExactFraction)(decimal)(IsTurned(target) ? cases - count : count) * 100m / (decimal)cases, target.Comparison, against);
    }

    private Threshold? ThresholdOf(Target target, string unitId, int year)
    {
        if (!terms.TryGetValue(year, out var ofYear))
            terms.Add(year, ofYear = new(ReferenceEqualityComparer.Instance));
        if (!ofYear.TryGetValue(target, out var known))
            ofYear.Add(target, known = book.Of(target, new(year, new(year, 12, 31))));
        return book.For(known, unitId).Threshold;
    }
}
