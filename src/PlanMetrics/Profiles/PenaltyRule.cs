namespace PlanMetrics.Profiles;

/// <summary>扣分: how far penalties of the register count. No item loses more than it brings, and no total falls below 0 (扣完为止).</summary>
public sealed record PenaltyRule
{
    /// <summary>The most that a unit loses by all of them, in points of the total; null for no limit.</summary>
    public decimal? Cap { get; init; }

    /// <summary>By what a doubled penalty is multiplied.</summary>
    public decimal DoubledFactor { get; init; } = 2m;
}
