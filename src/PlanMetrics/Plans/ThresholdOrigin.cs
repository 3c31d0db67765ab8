namespace PlanMetrics.Plans;

/// <summary>目标值来源: where the threshold of a year comes from.</summary>
public enum ThresholdOrigin
{
    /// <summary>各年相同: one threshold for every year.</summary>
    Constant,

    /// <summary>年度规定: the plan states it for the year.</summary>
    Stated,

    /// <summary>路径推算: the year's value on the path from the start to the plan's end.</summary>
    Path,
}
