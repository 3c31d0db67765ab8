using PlanMetrics.Diagnostics;

namespace PlanMetrics.Indices;

/// <summary>评价单位: what an index compares: countries, cities, bodies.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record IndexUnit(string Id, LocalText Name)
{
    /// <summary>排名组: units are ranked, and scored by relative rules, among those of the same; empty where all are one group.</summary>
    public string PeerGroup { get; init; } = "";

    /// <summary>类别: which indicators and groups it has; empty for those of all.</summary>
    public string Kind { get; init; } = "";
}
