using System.Collections.Immutable;
using PlanMetrics.Observations;

namespace PlanMetrics.Reports;

/// <summary>The columns of a sample for spot checks, with blanks for what is found.</summary>
internal static class SpotColumns
{
    public static ImmutableArray<Column<(int Number, SpotCheck Check)>> All { get; } =
    [
        new("number", row => Field.Of(row.Number)),
        new("unit", row => Field.Typed(row.Check.Observation.Key.UnitId)),
        new("target", row => Field.Typed(row.Check.Observation.Key.TargetId)),
        new("period", row => Field.Word(row.Check.Observation.Key.Period.ToString())),
        new("source", row => Field.Of(row.Check.Observation.Source)),
        new("figure", row => row.Check.Observation.Figure is { } figure ? Field.Word(FigureText.Of(figure)) : Field.Empty),
        new("points", row => Field.Of(row.Check.Points)),
        new("questions", row => Field.Word(string.Join(' ', row.Check.Questions))),
        new("weight", row => Field.Of((long?)row.Check.Weight)),
        new("evidence", row => Field.Typed(row.Check.Observation.Evidence)),
        new("place", row => Field.Typed(FilledCells.Of(row.Check.Observation) is var cells ? cells.At(cells.First).ToString() : "")),
    ];
}
