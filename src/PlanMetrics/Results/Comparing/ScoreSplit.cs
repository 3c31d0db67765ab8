namespace PlanMetrics.Results.Comparing;

/// <summary>分差构成: a change of points by what brought it; the three add up to it exactly.</summary>
/// <param name="Data">数据: the unit's own figures, and those of other sources about it.</param>
/// <param name="Rules">规则: plan, roster, profile, as-of date.</param>
/// <param name="Peers">同类: the figures of other units, which move relative points alone.</param>
public readonly record struct ScoreSplit(decimal Data, decimal Rules, decimal Peers)
{
    /// <summary>The whole change.</summary>
    public decimal Sum => Data + Rules + Peers;
}
