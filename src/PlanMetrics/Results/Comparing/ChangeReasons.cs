using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Comparing;

/// <summary>Ties each change of a target and of a unit to what it rests on.</summary>
/// <param name="comparison">What changed between the two results.</param>
/// <param name="old">The old result.</param>
/// <param name="next">The new result.</param>
/// <param name="accepted">The objections accepted since the old result.</param>
internal sealed class ChangeReasons(ResultComparison comparison, ResultSnapshot old, ResultSnapshot next, ImmutableArray<Objection> accepted)
{
    private readonly HashSet<string> files = [.. comparison.Inputs.Select(input => input.Path)];

    private bool IsRuleChanged =>
        comparison.IsBreak || comparison.IsRosterChanged || comparison.IsProfileChanged || comparison.Old.Scope != comparison.New.Scope;

    /// <summary>The unit with the reasons of its targets, and of what no target brought.</summary>
    public UnitComparison Explain(UnitComparison unit)
    {
        if (!unit.IsChanged)
            return unit;
        var explained = unit with { Targets = [.. unit.Targets.Select(target => target with { Reasons = Of(unit, target) })] };
        return explained with { Reasons = Of(explained) };
    }

    private ImmutableArray<ChangeReason> Of(UnitComparison unit, TargetComparison target)
    {
        var reasons = new List<ChangeReason>();
        reasons.AddRange(accepted
            .Where(objection => objection.UnitId == unit.UnitId && target.Is(objection.TargetId))
            .Select(objection => new ChangeReason(ChangeKind.Objection) { Objection = objection }));
        foreach (var figure in target.Figures)
            reasons.AddRange(Of(figure));
        var isBrought = target.Old != target.New || target.Change != 0m;
        if (target.Split is { } split ? split.Rules != 0m || (isBrought && split == default && IsRuleChanged) : IsRuleChanged && isBrought)
            reasons.Add(new(ChangeKind.Rules));
        if (target.Split is { Peers: not 0m } || unit.UnitId == ReportingUnit.District)
            reasons.Add(new(ChangeKind.Others));
        if (target.Change != 0m && target.Own == 0m && target.Split is not { Rules: not 0m })
            reasons.Add(new(ChangeKind.Reweighted));
        if (reasons.Count == 0 && isBrought)
            reasons.AddRange(WithoutFigures(unit.UnitId, target));
        return [.. reasons.Distinct()];
    }

    // The unit's own data, and yet none of the figures that count: a veto, or a figure that takes the target out.
    private ChangeReason[] WithoutFigures(string unitId, TargetComparison target)
    {
        if (target.Split is { Data: not 0m } && IsRegisterChanged(unitId))
            return [new(ChangeKind.Register)];
        var named = old.Scores.Figures.FilesOf(unitId, target.Replaces?.Target ?? target.TargetId).Concat(next.Scores.Figures.FilesOf(unitId, target.TargetId))
            .Where(files.Contains).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(file => new ChangeReason(ChangeKind.Input) { File = file }).ToArray();
        return target.Split is { Data: not 0m } && named.Length > 0 ? named : [new(ChangeKind.Unexplained)];
    }

    private bool IsRegisterChanged(string unitId) => old.Find(unitId)?.Register != next.Find(unitId)?.Register;

    // A verification line explains the value it gives; else the file where the figure stands, or stood, is not the same.
    private IEnumerable<ChangeReason> Of(FigureComparison figure)
    {
        var lines = Added(figure.Old, figure.New).ToArray();
        foreach (var line in lines)
            yield return new(ChangeKind.Verification) { Verification = line };
        if (lines.Length > 0 && figure.Old is { } before && figure.New is { } after && before.Reported == after.Reported)
            yield break;
        var named = new[] { figure.New?.File, figure.Old?.File }
            .Concat(Added(figure.New, figure.Old).Select(line => line.Place.File))
            .OfType<string>().Where(files.Contains).Distinct(StringComparer.Ordinal);
        foreach (var file in named)
            yield return new(ChangeKind.Input) { File = file };
    }

    private static IEnumerable<Verification> Added(FigureEntry? old, FigureEntry? next) =>
        (next?.Verifications ?? []).Where(line => line.Counts)
            .Where(line => (old?.Verifications ?? []).All(known => known with { Place = SourceLocation.None } != line with { Place = SourceLocation.None }));

    private ImmutableArray<ChangeReason> Of(UnitComparison unit)
    {
        var reasons = new List<ChangeReason>();
        reasons.AddRange(accepted
            .Where(objection => objection.UnitId == unit.UnitId && objection.TargetId.Length == 0)
            .Select(objection => new ChangeReason(ChangeKind.Objection) { Objection = objection }));
        if (unit.Adjustment != 0m)
            reasons.Add(new(IsRegisterChanged(unit.UnitId) ? ChangeKind.Register : IsRuleChanged ? ChangeKind.Rules : ChangeKind.Unexplained));
        if (unit.IsMovedByOthers || (unit.UnitId == ReportingUnit.District && unit.Change is not (null or 0m)))
            reasons.Add(new(ChangeKind.Others));
        if (reasons.Count == 0 && unit.Old != unit.New && unit.Targets.All(target => target.Reasons.IsEmpty))
            reasons.Add(new(IsRuleChanged ? ChangeKind.Rules : HasSamePoints(unit) ? ChangeKind.Others : ChangeKind.Unexplained));
        return [.. reasons.Distinct()];
    }

    // With the same points a grade moves by a quota, a rank or a tie by others.
    private static bool HasSamePoints(UnitComparison unit) => unit is { Old: { } before, New: { } after }
        && before.Points == after.Points && before.Score == after.Score && before.Rate == after.Rate;
}
