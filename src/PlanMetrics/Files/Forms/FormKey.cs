using System.Collections.Immutable;

namespace PlanMetrics.Files.Forms;

/// <summary>What the very hidden sheet of a form says of it: whose it is, for which plan and year, and what stands on its tables.</summary>
/// <param name="PlanId">The plan's id.</param>
/// <param name="PlanHash">The first digits of the hash of the plan as data.</param>
/// <param name="Year">The year it is for.</param>
/// <param name="UnitId">The id of the unit that fills it in.</param>
/// <param name="UnitName">The unit's name as printed.</param>
/// <param name="Tables">Its tables, in order.</param>
internal sealed record FormKey(string PlanId, string PlanHash, int Year, string UnitId, string UnitName, ImmutableArray<FormKeyTable> Tables);
