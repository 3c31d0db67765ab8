using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans;

/// <summary>A set of units that a target may be owed by; the roster fills it.</summary>
/// <param name="Id">The id used in <c>owedBy</c> and in the units' groups.</param>
/// <param name="Name">Its name.</param>
public sealed record UnitGroup(string Id, LocalText Name)
{
    /// <summary>The task's lead units.</summary>
    public const string Lead = "lead";

    /// <summary>The units that the task names after its leads.</summary>
    public const string Named = "named";

    /// <summary>The units of kind <see cref="UnitKind.Town"/>.</summary>
    public const string Towns = "towns";
}
