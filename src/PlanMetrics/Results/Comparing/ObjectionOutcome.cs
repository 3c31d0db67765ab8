using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Results.Comparing;

/// <summary>异议处理结果: an objection decided since the old result, beside what the two results publish about it.</summary>
/// <param name="Objection">The objection.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Target">The target's name; empty where it is about the total.</param>
public sealed record ObjectionOutcome(Objection Objection, LocalText Unit, LocalText Target)
{
    /// <summary>原得分 as the old result publishes it: of the target, else the unit's score; null for none.</summary>
    public decimal? Before { get; init; }

    /// <summary>新得分 as the new result publishes it.</summary>
    public decimal? After { get; init; }

    /// <summary>采纳而无变动: it was accepted, and neither a figure nor a verification nor a point of what it is about changed.</summary>
    public bool IsWithoutEffect { get; init; }

    /// <summary>Whether the points before the decision, as stated, are not those of the old result.</summary>
    public bool IsBeforeWrong => Differs(Objection.Before, Before);

    /// <summary>Whether the points after the decision, as stated, are not those of the new result.</summary>
    public bool IsAfterWrong => Differs(Objection.After, After);

    // To as many decimals as were stated.
    private static bool Differs(decimal? stated, decimal? published) =>
        stated is { } points && (published is not { } known || decimal.Round(known, points.Scale, MidpointRounding.AwayFromZero) != points);
}
