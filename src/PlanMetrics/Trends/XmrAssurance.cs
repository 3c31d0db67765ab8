namespace PlanMetrics.Trends;

/// <summary>达标保障程度: what the limits of an XmR chart say of a target, if the process stays as it is.</summary>
public enum XmrAssurance
{
    /// <summary>数据不足: there are no limits.</summary>
    Unknown,

    /// <summary>稳定达标: the target lies outside the limits, on the good side of which all values stay.</summary>
    ConsistentPass,

    /// <summary>时达时不达: the target lies within the limits.</summary>
    Inconsistent,

    /// <summary>稳定不达标: the target lies outside the limits, out of reach.</summary>
    ConsistentFail,
}
