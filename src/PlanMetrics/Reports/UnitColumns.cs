using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>units.csv</c>.</summary>
internal static class UnitColumns
{
    public static ImmutableArray<Column<UnitScore>> Of(Report report)
    {
        var sure = ByUnit(report.Stability);
        var atRisk = report.Risks?.All.Where(risk => risk.IsAtRisk && risk.Role != MeasureRole.Lead).CountBy(risk => risk.UnitId, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return In(report.Language, unit => sure.GetValueOrDefault(unit.UnitId), unit => atRisk is null ? null : atRisk.GetValueOrDefault(unit.UnitId));
    }

    private static ImmutableArray<Column<UnitScore>> In(Language language, Func<UnitScore, UnitStability?> sure, Func<UnitScore, int?> atRisk) =>
    [
        new("unit", unit => Field.Typed(unit.UnitId)),
        new("kind", unit => Field.Typed(unit.Kind)),
        new("score", unit => Field.Of(unit.Published)),
        new("full", unit => Field.Of(unit.Full)),
        new("score_rate", unit => Field.Of(unit.Rate)),
        new("grade", unit => Field.Typed(unit.Grade?.Name.In(language) ?? "")),
        new("rank", unit => Field.Of(unit.Rank)),
        new("rank_low", unit => Field.Of(sure(unit)?.RankLow)),
        new("rank_high", unit => Field.Of(sure(unit)?.RankHigh)),
        new("scored", unit => Field.Of(unit.Scored)),
        new("missing", unit => Field.Of(unit.Missing)),
        new("not_applicable", unit => Field.Of(unit.NotApplicable)),
        new("not_due", unit => Field.Of(unit.NotDue)),
        new("rejected", unit => Field.Of(unit.Rejected)),
        new("rebased_weight", unit => Field.Of(unit.RebasedWeight)),
        new("at_risk", unit => Field.Of(atRisk(unit))),
        new("bonus", unit => Field.Of(Sum(unit, AdjustmentType.Bonus))),
        new("penalties", unit => Field.Of(Sum(unit, AdjustmentType.Penalty))),
        new("vetoes", unit => Field.Typed(string.Join(' ', unit.Adjustments.Where(line => line.Entry.Veto is not null).Select(line => line.Entry.Veto!.Id).Distinct(StringComparer.Ordinal)))),
        new("grade_before_quota", unit => Field.Typed(unit.GradeBeforeQuota?.Name.In(language) ?? "")),
    ];

    // Empty where the register names none; 0 where it does and nothing could be given or taken.
    private static decimal? Sum(UnitScore unit, AdjustmentType type)
    {
        decimal? sum = null;
        foreach (var line in unit.Adjustments)
            if (line.Entry.Type == type)
                sum = (sum ?? 0m) + line.Points;
        return sum;
    }

    private static Dictionary<string, UnitStability> ByUnit(StabilityTable? stability)
    {
        var units = new Dictionary<string, UnitStability>(StringComparer.Ordinal);
        foreach (var unit in stability?.Units ?? [])
            units.Add(unit.UnitId, unit);
        return units;
    }
}
