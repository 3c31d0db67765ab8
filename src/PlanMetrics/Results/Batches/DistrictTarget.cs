using PlanMetrics.Measures;

namespace PlanMetrics.Results.Batches;

/// <summary>The district's value of one target, as <c>targets.csv</c> publishes it.</summary>
/// <param name="Target">The target's id.</param>
/// <param name="State">Its state.</param>
/// <param name="Met">Whether it is met; null where nothing is judged.</param>
internal readonly record struct DistrictTarget(string Target, MeasureState State, bool? Met)
{
    /// <summary>Of a ratio.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Of a ratio.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The value in the unit of measure; null for days and where there is none.</summary>
    public decimal? Actual { get; init; }
}
