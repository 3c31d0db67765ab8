using PlanMetrics.Diagnostics;

namespace PlanMetrics.Scores;

/// <summary>The ids of units in a finding, cut where they are many.</summary>
internal static class UnitList
{
    private const int Listed = 20;

    public static LocalText Of(IEnumerable<string> unitIds)
    {
        var ids = unitIds.ToArray();
        var more = ids.Length - Listed;
        var (chinese, english) = (string.Join('、', ids.Take(Listed)), string.Join(", ", ids.Take(Listed)));
        return more <= 0 ? new(chinese, english) : new($"{chinese}等，另有 {more} 个", $"{english} and {more} more");
    }
}
