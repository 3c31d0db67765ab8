using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>报送完整性: what one unit owes by the as-of date, and how much of it has a figure from any source.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="Owed">How many targets it owes figures for.</param>
/// <param name="Missing">Those without any, in the plan's order.</param>
public sealed record CompletenessRow(string UnitId, int Owed, ImmutableArray<Target> Missing)
{
    /// <summary>How many have a figure.</summary>
    public int Reported => Owed - Missing.Length;
}
