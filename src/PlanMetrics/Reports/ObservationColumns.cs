using System.Collections.Immutable;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Submissions;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>observations.csv</c>.</summary>
internal static class ObservationColumns
{
    public static ImmutableArray<Column<ObservationRow>> All { get; } =
    [
        new("unit", row => Field.Typed(row.Observation.Key.UnitId)),
        new("target", row => Field.Typed(row.Observation.Key.TargetId)),
        new("period", row => Field.Word(row.Observation.Key.Period.ToString())),
        new("basis", row => Field.Of(row.Observation.Basis)),
        new("source", row => Field.Of(row.Observation.Source)),
        new("submission", row => Field.Of(row.Observation.Submission)),
        new("state", row => Field.Of(row.Observation.State)),
        .. FigureColumns("", observation => observation.Reported),
        .. FigureColumns("verified_", observation => observation.Verified),
        new("used", row => Field.Of(row.Used)),
        new("file", row => Field.Typed(row.Observation.Cells.File)),
        new("sheet", row => Field.Typed(row.Observation.Cells.Sheet)),
        Cell("cell_numerator", FilledCells.Numerator),
        Cell("cell_denominator", FilledCells.Denominator),
        Cell("cell_value", FilledCells.Value),
        Cell("cell_date", FilledCells.Date),
        Cell("cell_comparator", FilledCells.Comparator),
        new("evidence", row => Field.Typed(row.Observation.Evidence)),
        new("note", row => Field.Typed(row.Observation.Note)),
        new("reported_state", row => row.Observation.IsVerified ? Field.Of(row.Observation.ReportedState) : Field.Empty),
        new("verified_by", row => Field.Word(Joined(row, line => EnumName<VerifierRole>.Of(line.Role)))),
        new("verified_on", row => Field.Word(Joined(row, line => line.Date is { } day ? NumberText.Of(day) : ""))),
        new("verification_reason", row => Field.Typed(Joined(row, line => line.Reason))),
        new("verification_document", row => Field.Typed(Joined(row, line => line.Document))),
        new("verification_file", row => Field.Typed(Joined(row, line => line.Place.File))),
        new("verification_sheet", row => Field.Typed(Joined(row, line => line.Place.Sheet))),
        new("verification_cell", row => Field.Word(Joined(row, line => line.Place.Cell))),
        new("sample_size", row => Field.Of(row.Observation.Sample?.Size)),
        new("instrument", row => Field.Typed(row.Observation.Sample?.Instrument ?? "")),
    ];

    // Of the lines in force; what they share is said once.
    private static string Joined(ObservationRow row, Func<Verification, string> text) =>
        row.Observation.IsVerified
            ? string.Join("; ", row.Observation.Verifications.Where(line => line.Counts).Select(text).Where(part => part.Length > 0).Distinct(StringComparer.Ordinal))
            : "";

    private static Column<ObservationRow>[] FigureColumns(string prefix, Func<Observation, Figure?> figure) =>
    [
        new(prefix + "numerator", row => Field.Of((figure(row.Observation) as Figure.Ratio)?.Numerator)),
        new(prefix + "denominator", row => Field.Of((figure(row.Observation) as Figure.Ratio)?.Denominator)),
        new(prefix + "value", row => Field.Of(ValueOf(figure(row.Observation)))),
        new(prefix + "date", row => Field.Of((figure(row.Observation) as Figure.Date)?.Day)),
        new(prefix + "comparator", row => Field.Of((figure(row.Observation) as Figure.Pair)?.Comparator)),
    ];

    private static Column<ObservationRow> Cell(string name, Func<Observation, CellAddress> cell) =>
        new(name, row => Field.Word(cell(row.Observation).ToString()));

    private static decimal? ValueOf(Figure? figure) => figure switch
    {
        Figure.Count count => count.Value,
        Figure.Outcome outcome => outcome.Done ? 1 : 0,
        Figure.Pair pair => pair.Value,
        _ => null,
    };
}
