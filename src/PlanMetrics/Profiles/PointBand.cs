namespace PlanMetrics.Profiles;

/// <summary>A half-open band of values and the points that it earns; it ends where the next one begins.</summary>
/// <param name="From">The lower edge, which belongs to the band.</param>
/// <param name="Points">Points, on the scale of its rule.</param>
public sealed record PointBand(decimal From, decimal Points)
{
    /// <summary>The upper edge as the source states it, which belongs to the next band; null where it is left to that one.</summary>
    public decimal? To { get; init; }
}
