namespace PlanMetrics.Observations;

/// <summary>What the state column says.</summary>
internal enum StateWord
{
    /// <summary>Nothing: the figure speaks for itself.</summary>
    None,

    /// <summary>已填报.</summary>
    Reported,

    /// <summary>未填报.</summary>
    Missing,

    /// <summary>零报告: nothing happened, and the figure says 0.</summary>
    Nil,

    /// <summary>不适用.</summary>
    NotApplicable,
}
