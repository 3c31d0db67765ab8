using System.Collections.Immutable;
using PlanMetrics.Observations;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>assessment.csv</c>.</summary>
internal static class AssessmentColumns
{
    public static ImmutableArray<Column<AssessmentRow>> All { get; } =
    [
        new("unit", row => Field.Typed(row.InForce.Measure.UnitId)),
        new("target", row => Field.Typed(row.InForce.Measure.Target.Id)),
        new("full_points", row => Field.Of(row.InForce.Score?.FullPoints)),
        .. Of("self_", row => row.Own),
        .. Of("verified_", row => row.InForce),
        .. Of("third_party_", row => row.ThirdParty),
    ];

    private static Column<AssessmentRow>[] Of(string prefix, Func<AssessmentRow, TargetRow?> column) =>
    [
        new(prefix + "state", row => column(row) is { } cell ? Field.Of(cell.Measure.State) : Field.Empty),
        new(prefix + "figure", row => column(row)?.Measure.Figure is { } figure ? Field.Word(FigureText.Of(figure)) : Field.Empty),
        new(prefix + "actual", row => Field.Of(column(row)?.Measure.Actual)),
        new(prefix + "met", row => Field.Of(column(row)?.Measure.Met)),
        new(prefix + "points", row => Field.Of(column(row)?.Score?.Points)),
    ];
}
