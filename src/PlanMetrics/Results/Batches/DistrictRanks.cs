using System.Collections.Immutable;

namespace PlanMetrics.Results.Batches;

/// <summary>Ranks the districts by their published rates; equal rates share a rank, and the ranks after them are left out.</summary>
internal static class DistrictRanks
{
    public static ImmutableArray<DistrictResult> Of(IReadOnlyList<DistrictResult> districts)
    {
        var rates = districts.Select(district => district.Rate).OfType<decimal>().ToLookup(rate => rate);
        var ranks = new Dictionary<decimal, int>();
        var next = 1;
        foreach (var same in rates.OrderByDescending(same => same.Key))
        {
            ranks[same.Key] = next;
            next += same.Count();
        }

        return
        [
            .. districts.Select(district => district.Rate is { } rate
                ? district with { Rank = ranks[rate], Tied = rates[rate].Skip(1).Any() }
                : district),
        ];
    }
}
