using PlanMetrics.Measures;

namespace PlanMetrics.Scores;

/// <summary>A measure with its points, null where it is taken out.</summary>
internal sealed record ScoredItem(Measure Measure, decimal? Points, bool IsRelative = false)
{
    /// <summary>Points before the cap of its rule; null where the rule has none.</summary>
    public decimal? BeforeCap { get; init; }
}
