using System.Collections.Immutable;

namespace PlanMetrics.Profiles;

/// <summary>加扣分规则: what entries of the register can do to a score; what is left out has no effect, with a finding for each entry.</summary>
public sealed record AdjustmentRules
{
    /// <summary>How bonus points count; null where there are none.</summary>
    public BonusRule? Bonus { get; init; }

    /// <summary>How penalties count; null where there are none.</summary>
    public PenaltyRule? Penalties { get; init; }

    /// <summary>The vetoes.</summary>
    public ImmutableArray<Veto> Vetoes { get; init; } = [];
}
