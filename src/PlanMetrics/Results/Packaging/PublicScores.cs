using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;

namespace PlanMetrics.Results.Packaging;

/// <summary>The columns of <c>scores.csv</c> in the public package: what is published of a unit, and nothing that it was made of.</summary>
internal static class PublicScores
{
    public static ImmutableArray<Column<UnitScore>> Of(Report report)
    {
        var names = report.Roster.Units.DistinctBy(unit => unit.Id, StringComparer.Ordinal).ToDictionary(unit => unit.Id, unit => unit.Name, StringComparer.Ordinal);
        names[ReportingUnit.District] = new LocalText("全区", "District");
        return
        [
            new("unit", unit => Field.Typed(unit.UnitId)),
            new("name", unit => Field.Typed(names.GetValueOrDefault(unit.UnitId, unit.UnitId).Chinese)),
            new("name_en", unit => Field.Typed(names.GetValueOrDefault(unit.UnitId, unit.UnitId).English)),
            new("kind", unit => Field.Typed(unit.Kind)),
            new("peers", unit => Field.Typed(unit.Peers?.Name.In(report.Language) ?? "")),
            new("score", unit => Field.Of(unit.Published)),
            new("full", unit => Field.Of(unit.Full)),
            new("score_rate", unit => Field.Of(unit.Rate)),
            new("grade", unit => Field.Typed(unit.Grade?.Name.In(report.Language) ?? "")),
            new("rank", unit => Field.Of(unit.Rank)),
            new("tied", unit => unit.Rank is null ? Field.Empty : Field.Of(unit.Tied)),
            new("not_ranked", unit => Field.Typed(unit.NotRanked.In(report.Language))),
        ];
    }
}
