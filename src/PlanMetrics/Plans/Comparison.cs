namespace PlanMetrics.Plans;

/// <summary>How a figure is held against its threshold; it also says which direction is better.</summary>
public enum Comparison
{
    /// <summary>不低于.</summary>
    AtLeast,

    /// <summary>不高于.</summary>
    AtMost,

    /// <summary>等于.</summary>
    Equal,

    /// <summary>高于.</summary>
    GreaterThan,

    /// <summary>低于.</summary>
    LessThan,

    /// <summary>不晚于: a date not after the threshold.</summary>
    OnOrBefore,

    /// <summary>已完成: the outcome is yes.</summary>
    Done,

    /// <summary>比基期上升: more than the base year's value.</summary>
    Increase,

    /// <summary>比基期下降: less than the base year's value.</summary>
    Decrease,
}
