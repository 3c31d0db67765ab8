namespace PlanMetrics.Observations;

/// <summary>口径: what a progress figure covers.</summary>
public enum Basis
{
    /// <summary>当期: the period alone.</summary>
    Period,

    /// <summary>累计: from the start of the year to the period's end.</summary>
    Cumulative,
}
