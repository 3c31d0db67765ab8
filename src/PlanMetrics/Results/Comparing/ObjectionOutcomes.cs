using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Results.Comparing;

/// <summary>Holds the objections decided since the old result against what the two results publish.</summary>
internal sealed class ObjectionOutcomes(ResultSnapshot old, ResultSnapshot next, TargetLinks links)
{
    /// <summary>The objections that the old result does not hold as they are now.</summary>
    public ImmutableArray<Objection> Since { get; } =
        [.. next.Scores.Objections.Where(objection => !old.Scores.Objections.Any(known => PublishedObjections.IsSame(known, objection)))];

    /// <summary>Those of them that were accepted.</summary>
    public ImmutableArray<Objection> Accepted => [.. Since.Where(objection => objection.IsAccepted)];

    public ImmutableArray<ObjectionOutcome> Of(ImmutableArray<UnitComparison> units) => [.. Since.Select(objection => Of(objection, units))];

    private ObjectionOutcome Of(Objection objection, ImmutableArray<UnitComparison> units)
    {
        var unit = units.FirstOrDefault(unit => unit.UnitId == objection.UnitId);
        return new(objection, unit?.Name ?? objection.UnitId, NameOf(objection.TargetId))
        {
            Before = PointsOf(old, objection with { TargetId = links.OldId(objection.TargetId) }),
            After = PointsOf(next, objection with { TargetId = links.Next(objection.TargetId)?.Id ?? objection.TargetId }),
            IsWithoutEffect = objection.IsAccepted && !IsTouched(objection, unit),
        };
    }

    private static bool IsTouched(Objection objection, UnitComparison? unit) =>
        unit is not null && (objection.TargetId.Length == 0
            ? unit.Old?.Points != unit.New?.Points || !unit.Targets.IsEmpty
            : unit.Targets.Any(target => target.Is(objection.TargetId)));

    private static decimal? PointsOf(ResultSnapshot result, Objection objection) => result.Find(objection.UnitId) is not { } unit ? null
        : objection.TargetId.Length == 0 ? unit.Standing.Score
        : unit.Find(objection.TargetId)?.Standing.Points;

    private LocalText NameOf(string targetId) => (next.Plan.FindTarget(targetId) ?? old.Plan.FindTarget(targetId))?.Name ?? targetId;
}
