namespace PlanMetrics.Profiles;

/// <summary>评分规则: how a measured value becomes points. Rules are data.</summary>
public abstract record ScoringRule
{
    private ScoringRule()
    {
    }

    /// <summary>full × clamp((actual − floor) / (target − floor), 0, 1), for at-least targets.</summary>
    /// <param name="Floor">The value that earns nothing, in the target's unit of measure.</param>
    public sealed record Proportional(decimal Floor) : ScoringRule;

    /// <summary>Full points where met, 0 where not.</summary>
    public sealed record PassFail : ScoringRule;
}
