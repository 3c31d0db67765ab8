using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>findings.csv</c>.</summary>
internal static class FindingColumns
{
    public static ImmutableArray<Column<Diagnostic>> In(Language language) =>
    [
        new("code", finding => Field.Word(finding.Descriptor.Code)),
        new("name", finding => Field.Word(finding.Descriptor.Name)),
        new("severity", finding => Field.Of(finding.Severity)),
        new("unit", finding => Field.Typed(finding.UnitId)),
        new("target", finding => Field.Typed(finding.TargetId)),
        new("period", finding => Field.Word(finding.Period)),
        new("file", finding => Field.Typed(finding.Location.File)),
        new("sheet", finding => Field.Typed(finding.Location.Sheet)),
        new("cell", finding => Field.Word(finding.Location.Cell)),
        new("message", finding => Field.Typed(finding.Message(language))),
    ];
}
