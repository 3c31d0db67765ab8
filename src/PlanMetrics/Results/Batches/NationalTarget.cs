using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Results.Batches;

/// <summary>One target over all districts that were scored.</summary>
/// <param name="Target">The target.</param>
/// <param name="Districts">The districts' values; a district without a row is not among them.</param>
internal sealed record NationalTarget(Target Target, ImmutableArray<DistrictTarget> Districts)
{
    private readonly ImmutableArray<decimal> values =
        [.. Districts.Where(IsReported).Select(district => district.Actual).OfType<decimal>().Order()];

    public int Met => Districts.Count(district => district.Met == true);

    public int NotMet => Districts.Count(district => district.Met == false);

    /// <summary>How many districts meet it or do not.</summary>
    public int Judged => Met + NotMet;

    /// <summary>分子合计, 分母合计: exact, over the districts whose value is made of cases; null where none is.</summary>
    public (ExactSum Numerator, ExactSum Denominator)? Pooled
    {
        get
        {
            (ExactSum Numerator, ExactSum Denominator)? sum = null;
            foreach (var district in Districts)
                if (IsReported(district) && district is { Numerator: { } numerator, Denominator: { } denominator })
                    sum = ((sum?.Numerator ?? default).Plus(numerator), (sum?.Denominator ?? default).Plus(denominator));
            return sum;
        }
    }

    public int CountOf(MeasureState state) => Districts.Count(district => district.State == state);

    /// <summary>The value that so many in a hundred of the districts do not exceed; null where there is none.</summary>
    /// <param name="percent">0 for the smallest to 100 for the largest.</param>
    public decimal? Quantile(int percent) => NearestRank.Of(values, percent);

    /// <summary>All targets that a district has a row of, in the order of the plan.</summary>
    public static ImmutableArray<NationalTarget> Of(Plan plan, IReadOnlyList<DistrictResult> districts)
    {
        var rows = districts.SelectMany(district => district.Targets).ToLookup(row => row.Target, StringComparer.Ordinal);
        return [.. plan.Targets.Where(target => rows.Contains(target.Id)).Select(target => new NationalTarget(target, [.. rows[target.Id]]))];
    }

    private static bool IsReported(DistrictTarget district) => district.State == MeasureState.Reported;
}
