namespace PlanMetrics.Reports;

/// <summary>年度覆盖: how much of a plan year a value of the final view rests on.</summary>
public enum YearCoverage
{
    /// <summary>There is no value.</summary>
    None,

    /// <summary>全年: every period that is due.</summary>
    Whole,

    /// <summary>年中: every period that is due, but the year had not ended on the as-of date.</summary>
    MidYear,

    /// <summary>部分期: only some of the periods that are due.</summary>
    SomePeriods,
}
