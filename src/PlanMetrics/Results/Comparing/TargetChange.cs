namespace PlanMetrics.Results.Comparing;

/// <summary>目标变化: what became of a target of a unit between two results.</summary>
public enum TargetChange
{
    /// <summary>It is scored in both, or in neither.</summary>
    Kept,

    /// <summary>The old result does not have it.</summary>
    Added,

    /// <summary>The new result does not have it.</summary>
    Removed,

    /// <summary>It had no points and has some now, 0 included.</summary>
    BroughtIn,

    /// <summary>It had points and is taken out now: not applicable, not due.</summary>
    TakenOut,
}
