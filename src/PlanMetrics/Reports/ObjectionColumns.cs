using System.Collections.Immutable;
using PlanMetrics.Observations;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>objections.csv</c>.</summary>
internal static class ObjectionColumns
{
    public static ImmutableArray<Column<Objection>> All { get; } =
    [
        new("unit", objection => Field.Typed(objection.UnitId)),
        new("target", objection => Field.Typed(objection.TargetId)),
        new("claim", objection => Field.Typed(objection.Claim)),
        new("evidence", objection => Field.Typed(objection.Evidence)),
        new("decision", objection => Field.Of(objection.Decision)),
        new("document", objection => Field.Typed(objection.Document)),
        new("received", objection => Field.Of(objection.Received)),
        new("decided", objection => Field.Of(objection.Decided)),
        new("late", objection => Field.Of(objection.IsLate)),
        new("before", objection => Field.Of(objection.Before)),
        new("after", objection => Field.Of(objection.After)),
        new("note", objection => Field.Typed(objection.Note)),
        new("file", objection => Field.Typed(objection.Place.File)),
        new("sheet", objection => Field.Typed(objection.Place.Sheet)),
        new("cell", objection => Field.Word(objection.Place.Cell)),
        new("decided_by", objection => Field.Typed(objection.DecidedBy)),
    ];
}
