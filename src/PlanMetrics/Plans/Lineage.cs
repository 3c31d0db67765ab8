namespace PlanMetrics.Plans;

/// <summary>指标沿革: the target of the plan's earlier edition whose place a target takes.</summary>
/// <param name="Target">The id of the earlier target, in the earlier edition; its own id where only the definition changed.</param>
/// <param name="Comparability">Whether the two series may be joined.</param>
public sealed record Lineage(string Target, Comparability Comparability)
{
    /// <summary>
    /// The first year in which the later target is in force; figures of the years before it are the earlier one's. Null where the plan does not say:
    /// then the year of a run is the later target's, and the years before it the earlier one's.
    /// </summary>
    public int? Since { get; init; }

    /// <summary>Whether the series goes on: figures of the earlier target are history of the later one.</summary>
    public bool IsJoined => Comparability == Comparability.Comparable;
}
