using System.Collections.Immutable;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>reporting.csv</c>. The day of receipt comes from an intake list.</summary>
internal static class ReportingColumns
{
    public static ImmutableArray<Column<ReportingRow>> All { get; } =
    [
        new("unit", row => Field.Typed(row.UnitId)),
        new("period", row => Field.Word(row.Period.ToString())),
        new("state", row => Field.Of(row.State)),
        Column<ReportingRow>.Later("received"),
        new("submission", row => Field.Of(row.Submission)),
    ];
}
