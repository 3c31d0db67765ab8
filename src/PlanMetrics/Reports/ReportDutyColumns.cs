using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>duties.csv</c>.</summary>
internal static class ReportDutyColumns
{
    public static ImmutableArray<Column<ReportDutyRow>> In(Language language) =>
    [
        new("unit", row => Field.Typed(row.UnitId)),
        new("recipient", row => Field.Typed(row.Recipient.In(language))),
        new("copy_to", row => Field.Typed(row.CopyTo.In(language))),
        new("target", row => Field.Typed(row.Target?.Id ?? "")),
        new("last_day", row => Field.Of(row.LastDay)),
        new("state", row => Field.Of(row.State)),
        new("done", row => Field.Of(row.Done)),
        new("days_late", row => Field.Of(row.DaysLate)),
    ];
}
