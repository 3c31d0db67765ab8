using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Integrity;

/// <summary>How many good cases meet a target in a year, exactly: no rate is divided.</summary>
internal sealed class NeededCases(Plan plan, Roster roster)
{
    private readonly TermsBook book = new(plan, roster);
    private readonly Dictionary<(string Target, int Year), TargetTerms> terms = [];

    /// <summary>Whether fewer cases are better, so that the good ones are those outside the numerator.</summary>
    public static bool IsTurned(Target target) => target.Comparison is Comparison.AtMost or Comparison.LessThan;

    /// <summary>The fewest good cases of so many; null where the target has no number, or no count of cases decides it.</summary>
    public long? Of(Target target, string unitId, int year, long cases)
    {
        if (target.Comparison is not (Comparison.AtLeast or Comparison.GreaterThan or Comparison.AtMost or Comparison.LessThan)
            || ThresholdOf(target, unitId, year) is not Threshold.Number threshold || ExactComparison.NumberOf(threshold) is not { } against)
            return null;
        var share = Math.Clamp(threshold.Value / 100m, 0m, 1m);
        var good = (long)decimal.Floor((IsTurned(target) ? 1m - share : share) * cases);
        while (good <= cases && !Meets(good))
            good++;
        while (good > 0 && Meets(good - 1))
            good--;
        return good > cases ? null : good;

        bool Meets(long count) => cases > 0 && ExactComparison.Holds(
            (ExactFraction)(IsTurned(target) ? cases - count : count) * 100m / (decimal)cases, target.Comparison, against);
    }

    private Threshold? ThresholdOf(Target target, string unitId, int year)
    {
        if (!terms.TryGetValue((target.Id, year), out var known))
            terms.Add((target.Id, year), known = book.Of(target, new(year, new(year, 12, 31))));
        return book.For(known, unitId).Threshold;
    }
}
