namespace PlanMetrics.Trends;

/// <summary>控制图信号: a pattern that chance seldom makes.</summary>
/// <param name="Rule">Which pattern.</param>
/// <param name="From">The number of its first period.</param>
/// <param name="To">The number of its last period.</param>
/// <param name="IsAbove">Whether it lies above the mean, or rises.</param>
public readonly record struct XmrSignal(XmrRule Rule, int From, int To, bool IsAbove);
