namespace PlanMetrics.Plans;

/// <summary>What is reported for a target.</summary>
public enum FigureKind
{
    /// <summary>比率: numerator and denominator, never a typed percentage.</summary>
    Ratio,

    /// <summary>数量: one number; 0 is a report.</summary>
    Count,

    /// <summary>日期: the day it was done.</summary>
    Date,

    /// <summary>是否完成: yes or no.</summary>
    Outcome,

    /// <summary>对比值: a value and its comparator, one row a year.</summary>
    Pair,
}
