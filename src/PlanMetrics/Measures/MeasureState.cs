namespace PlanMetrics.Measures;

/// <summary>The state of a year's measure: the five states of a figure, and one for targets that nobody owes.</summary>
public enum MeasureState
{
    /// <summary>已填报: it has a value.</summary>
    Reported,

    /// <summary>未填报: expected, and nothing usable.</summary>
    Missing,

    /// <summary>不适用: taken out.</summary>
    NotApplicable,

    /// <summary>未到期: not due at the as-of date.</summary>
    NotDue,

    /// <summary>数据无效: what there is was rejected.</summary>
    Rejected,

    /// <summary>无责任单位: a group that nobody fills owes it.</summary>
    NobodyNamed,
}
