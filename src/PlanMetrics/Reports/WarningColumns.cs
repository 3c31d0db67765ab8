using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Risks;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>warnings.csv</c>.</summary>
internal static class WarningColumns
{
    public static ImmutableArray<Column<Warning>> In(Language language) =>
    [
        new("unit", warning => Field.Typed(warning.UnitId)),
        new("target", warning => Field.Typed(warning.Target?.Id ?? "")),
        new("trigger", warning => Field.Of(warning.Rung.Trigger)),
        new("size", warning => Field.Of(warning.Size)),
        new("rung", warning => Field.Typed(warning.Rung.Name.In(language))),
        new("colour", warning => Field.Typed(warning.Rung.Colour)),
        new("consequence", warning => Field.Typed(warning.Rung.Consequence.In(language))),
        new("document", warning => Field.Typed(warning.Rung.Authority?.Document ?? "")),
        new("clause", warning => Field.Typed(warning.Rung.Authority?.Clause ?? "")),
        new("fact", warning => Field.Typed(warning.Fact.In(language))),
    ];
}
