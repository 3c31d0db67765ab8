namespace PlanMetrics.Plans;

/// <summary>可比性: whether a target's series goes on from that of the target it replaces.</summary>
public enum Comparability
{
    /// <summary>可比: the same thing is counted, and the series goes on.</summary>
    Comparable,

    /// <summary>口径变化: something else is counted, so the series starts anew with a break mark.</summary>
    DefinitionChanged,

    /// <summary>不可比: the two are never joined.</summary>
    NotComparable,
}
