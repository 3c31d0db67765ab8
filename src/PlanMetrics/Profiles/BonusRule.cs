namespace PlanMetrics.Profiles;

/// <summary>加分: how far bonus points of the register count.</summary>
/// <param name="Cap">The most that a unit gains by all of them, in points of the total.</param>
public sealed record BonusRule(decimal Cap)
{
    /// <summary>The most that one entry gains; null for no limit of its own.</summary>
    public decimal? EntryCap { get; init; }
}
