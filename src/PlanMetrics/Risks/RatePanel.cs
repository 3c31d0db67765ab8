using System.Collections.Immutable;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks;

/// <summary>The cases of a target's units over equal periods, good ones counted.</summary>
/// <param name="PerYear">How many periods make a year.</param>
/// <param name="FirstYear">The year that the first of them belongs to.</param>
/// <param name="Series">The units.</param>
internal sealed record RatePanel(int PerYear, int FirstYear, ImmutableArray<UnitSeries> Series)
{
    private readonly Dictionary<string, int> places =
        Series.Select((series, place) => (series.Unit, place)).ToDictionary(item => item.Unit, item => item.place, StringComparer.Ordinal);

    /// <summary>How many periods of a year must be reported: three quarters, rounded up.</summary>
    public int FewestOfYear => ((PerYear * 3) + 3) / 4;

    /// <summary>The place of a unit; null for one that is not among them, such as the district.</summary>
    public int? PlaceOf(string unit) => places.TryGetValue(unit, out var place) ? place : null;

    /// <summary>The place of a year's last period.</summary>
    public int EndOf(int year) => ((year - FirstYear + 1) * PerYear) - 1;
}
