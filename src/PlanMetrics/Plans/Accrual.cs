namespace PlanMetrics.Plans;

/// <summary>How the periods of a year combine into its value.</summary>
public enum Accrual
{
    /// <summary>期间数: cases of the period; periods add.</summary>
    Flow,

    /// <summary>时点数: the state on a day; the latest counts.</summary>
    Stock,

    /// <summary>名册数: distinct persons or bodies over the year, reported cumulatively; the latest counts.</summary>
    Distinct,

    /// <summary>一次性: one fact for the whole cadence; a later report corrects.</summary>
    Once,
}
