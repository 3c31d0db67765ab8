namespace PlanMetrics.Profiles;

/// <summary>同分区分规则: one way of telling units of the same score apart; what it leaves equal goes to the next.</summary>
/// <param name="By">What is looked at.</param>
public sealed record TieBreak(TieBreakBasis By)
{
    /// <summary>Whose points, under <see cref="TieBreakBasis.Points"/>.</summary>
    public ItemReference Item { get; init; }
}
