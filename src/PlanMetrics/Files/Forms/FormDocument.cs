using System.Collections.Immutable;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Forms;

/// <summary>A form with all that its workbook prints.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Unit">The unit that fills it in.</param>
/// <param name="Key">What its hidden sheet says.</param>
/// <param name="Tables">Its tables, those of the key in their order.</param>
/// <param name="Definitions">口径卡 of its targets, in the order of the rows.</param>
internal sealed record FormDocument(
    Plan Plan, ReportingUnit Unit, FormKey Key, ImmutableArray<FormTable> Tables,
    ImmutableArray<Definition> Definitions);
