namespace PlanMetrics.Plans;

/// <summary>How the district's value of a target is made from those who owe it.</summary>
public enum DistrictValue
{
    /// <summary>Sum of numerators over sum of denominators.</summary>
    Pooled,

    /// <summary>Bodies that met it of bodies that owe it; computed, never typed.</summary>
    Share,

    /// <summary>Sum of the counts.</summary>
    Sum,

    /// <summary>The one body that owes it reports for the district.</summary>
    Own,

    /// <summary>There is no whole whose value could be told: units that are only compared, as in an index.</summary>
    None,
}
