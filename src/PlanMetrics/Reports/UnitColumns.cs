using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>units.csv</c>.</summary>
internal static class UnitColumns
{
    public static ImmutableArray<Column<UnitScore>> In(Language language) =>
    [
        new("unit", unit => Field.Typed(unit.UnitId)),
        new("kind", unit => Field.Typed(unit.Kind)),
        new("score", unit => Field.Of(unit.Published)),
        new("full", unit => Field.Of(unit.Full)),
        new("score_rate", unit => Field.Of(unit.Rate)),
        new("grade", unit => Field.Typed(unit.Grade?.Name.In(language) ?? "")),
        new("rank", unit => Field.Of(unit.Rank)),
        Column<UnitScore>.Later("rank_low"),
        Column<UnitScore>.Later("rank_high"),
        new("scored", unit => Field.Of(unit.Scored)),
        new("missing", unit => Field.Of(unit.Missing)),
        new("not_applicable", unit => Field.Of(unit.NotApplicable)),
        new("not_due", unit => Field.Of(unit.NotDue)),
        new("rejected", unit => Field.Of(unit.Rejected)),
        new("rebased_weight", unit => Field.Of(unit.RebasedWeight)),
        Column<UnitScore>.Later("at_risk"),
    ];
}
