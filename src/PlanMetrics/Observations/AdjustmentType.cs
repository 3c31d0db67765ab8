namespace PlanMetrics.Observations;

/// <summary>The three kinds of entry of the office's register.</summary>
public enum AdjustmentType
{
    /// <summary>加分: points gained.</summary>
    Bonus,

    /// <summary>扣分: points lost.</summary>
    Penalty,

    /// <summary>一票否决: a veto of the profile.</summary>
    Veto,
}
