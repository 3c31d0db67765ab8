namespace PlanMetrics.Trends;

/// <summary>比例控制图的一点: one unit or period beside limits for its own number of cases.</summary>
/// <param name="Good">The cases counted.</param>
/// <param name="Cases">The cases there were.</param>
/// <param name="Rate">Their share; null where there were no cases.</param>
/// <param name="Low">The lower limit for so many cases; null where there were none.</param>
/// <param name="High">The upper limit for so many cases; null where there were none.</param>
public readonly record struct ProportionPoint(long Good, long Cases, double? Rate, double? Low, double? High)
{
    /// <summary>Whether it lies above its upper limit.</summary>
    public bool IsAbove => Rate > High;

    /// <summary>Whether it lies below its lower limit.</summary>
    public bool IsBelow => Rate < Low;
}
