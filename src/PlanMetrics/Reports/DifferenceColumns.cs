using System.Collections.Immutable;
using PlanMetrics.Observations;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>differences.csv</c>.</summary>
internal static class DifferenceColumns
{
    public static ImmutableArray<Column<Difference>> In(Diagnostics.Language language) =>
    [
        new("unit", row => Field.Typed(row.First.Observation.Key.UnitId)),
        new("target", row => Field.Typed(row.First.Observation.Key.TargetId)),
        new("period", row => Field.Word(row.First.Observation.Key.Period.ToString())),
        new("basis", row => Field.Of(row.First.Observation.Basis)),
        new("between", row => Field.Of(row.Kind)),
        new("source", row => Field.Of(row.First.Observation.Source)),
        new("figure", row => TextOf(row.FirstFigure)),
        new("other_source", row => row.Kind == DifferenceBetween.Sources ? Field.Of(row.Other.Observation.Source) : Field.Empty),
        new("other_figure", row => TextOf(row.OtherFigure)),
        new("other_state", row => Field.Of(row.Other.Observation.State)),
        new("counts", row => Field.Word(Counts(row))),
        new("verification", row => Field.Typed(row.Kind == DifferenceBetween.Verification ? VerifierWords.Of(row.Other.Observation, language) : "")),
        new("place", row => Field.Typed(PlaceOf(row.First.Observation))),
        new("other_place", row => Field.Typed(row.Kind == DifferenceBetween.Sources ? PlaceOf(row.Other.Observation)
            : string.Join("; ", row.Other.Observation.Verifications.Where(line => line.Counts).Select(line => line.Place.ToString()).Distinct(StringComparer.Ordinal)))),
    ];

    /// <summary>Which of the two a measure of the year is made of: <c>first</c>, <c>other</c> or neither.</summary>
    public static string Counts(Difference row) =>
        row.Kind == DifferenceBetween.Verification ? (row.Other.Used ? "other" : "")
        : row.First.Used ? "first"
        : row.Other.Used ? "other"
        : "";

    private static Field TextOf(Figure? figure) => figure is null ? Field.Empty : Field.Word(FigureText.Of(figure));

    private static string PlaceOf(Observation figure) => FilledCells.Of(figure) is var cells ? cells.At(cells.First).ToString() : "";
}
