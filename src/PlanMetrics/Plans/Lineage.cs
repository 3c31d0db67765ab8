namespace PlanMetrics.Plans;

/// <summary>指标沿革: the target of the plan's earlier edition whose place a target takes.</summary>
/// <param name="Target">The id of the earlier target, in the earlier edition.</param>
/// <param name="Comparability">Whether the two series may be joined.</param>
public sealed record Lineage(string Target, Comparability Comparability);
