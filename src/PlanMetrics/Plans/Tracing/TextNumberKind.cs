namespace PlanMetrics.Plans.Tracing;

/// <summary>What a number in digits is.</summary>
public enum TextNumberKind
{
    /// <summary>百分比: digits and a percent sign.</summary>
    Percentage,

    /// <summary>数量: digits and a measure word such as 次 or 件.</summary>
    Count,

    /// <summary>日期: a day, the end of a year or month, a year.</summary>
    Date,

    /// <summary>其他数字: digits that are none of these, such as the day name 12·4.</summary>
    Other,
}
