using System.Collections.Immutable;
using PlanMetrics.Measures;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>reporting.csv</c>. The day of receipt comes from a list of intake.</summary>
internal static class ReportingColumns
{
    public static ImmutableArray<Column<ReportingRow>> All { get; } =
    [
        new("unit", row => Field.Typed(row.UnitId)),
        new("period", row => Field.Word(row.Period.ToString())),
        new("state", row => Field.Of(row.State)),
        new("received", row => Field.Of(row.Received)),
        new("submission", row => Field.Of(row.Submission)),
        new("deadline", row => Field.Of(row.Deadline)),
        new("days_late", row => Field.Of(row.Late?.Days)),
    ];
}
