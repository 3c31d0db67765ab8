namespace PlanMetrics.Observations;

/// <summary>核定字段: the part of a figure that a verification speaks of.</summary>
public enum VerifiedField
{
    /// <summary>分子.</summary>
    Numerator,

    /// <summary>分母.</summary>
    Denominator,

    /// <summary>数值.</summary>
    Value,

    /// <summary>对比值.</summary>
    Comparator,

    /// <summary>日期.</summary>
    Date,

    /// <summary>状态: whether the target applies.</summary>
    State,
}
