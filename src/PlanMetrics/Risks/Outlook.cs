using PlanMetrics.Diagnostics;

namespace PlanMetrics.Risks;

/// <summary>What a reckoning comes to before it is rounded: a probability of missing, or a state in its place.</summary>
internal sealed record Outlook(RiskShape Shape)
{
    /// <summary>A state that needs no probability; null where <see cref="Probability"/> decides.</summary>
    public RiskLevel? State { get; init; }

    public double Probability { get; init; }

    /// <summary>What a learned model says in place of <see cref="Probability"/>; null where the rule speaks.</summary>
    public LearnedChance? Learned { get; init; }

    public decimal? Forecast { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public decimal? BestCase { get; init; }

    public long? Need { get; init; }

    public long? Expected { get; init; }

    public LocalText Reason { get; init; } = "";

    public static Outlook Unknown(RiskShape shape, LocalText reason) => new(shape) { State = RiskLevel.InsufficientData, Reason = reason };
}
