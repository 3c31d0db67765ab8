using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans;

/// <summary>A kind of unit, such as towns or departments.</summary>
/// <param name="Id">The id used in data files and results.</param>
/// <param name="Name">Its name.</param>
public sealed record UnitKind(string Id, LocalText Name)
{
    /// <summary>The id of the kind that <c>owedBy: towns</c> means.</summary>
    public const string Town = "town";

    /// <summary>The kind that stands for the district itself in results.</summary>
    public const string District = "district";
}
