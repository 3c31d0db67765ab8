using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Scores;

namespace PlanMetrics.Results.Comparing;

/// <summary>Computes both results again from their own folders, so that their differences can be taken apart.</summary>
internal static class Recomputation
{
    /// <summary>The chain from the old scores to the new ones, or null where a result cannot be computed again; the findings tell why.</summary>
    public static ScoreChain? Of(ResultSnapshot old, ResultSnapshot next, Findings findings, CancellationToken ct)
    {
        var before = ResultMaterials.Read(old, findings, ct);
        var after = ResultMaterials.Read(next, findings, ct);
        if (before is null || after is null)
            return null;
        var chain = Chain(before, after);
        var isOldSame = IsReproduced(old, chain.Old, findings);
        return IsReproduced(next, chain.New, findings) && isOldSame ? chain : null;
    }

    private static ScoreChain Chain(ResultMaterials before, ResultMaterials after)
    {
        var year = after.Rules.Scope.Year;
        var covers = before.Rules.Plan.FirstYear <= year && year <= before.Rules.Plan.LastYear;
        var oldForNew = before.Rules.Scope.Year != year && covers ? before.Rules with { Scope = after.Rules.Scope } : before.Rules;
        var links = TargetLinks.Of(before.Rules.Plan, after.Rules.Plan);
        return new(before.Rules, oldForNew, after.Rules, new MixedFigures(
            before.Rules.Read(before.Submissions), after.Rules.Read(after.Submissions),
            oldForNew.Read(links.ToOld(after.Submissions)), new(() => after.Rules.Read(links.ToNew(before.Submissions))))) { Broken = links.Broken };
    }

    private static bool IsReproduced(ResultSnapshot result, IReadOnlyDictionary<string, UnitScore> scores, Findings findings)
    {
        var strange = result.Scores.Units.Where(unit => !IsSame(unit.Standing, scores.GetValueOrDefault(unit.Id))).ToArray();
        if (strange.Length == 0)
            return true;
        var first = strange[0];
        findings.Add(Diagnostic.At(
            OutputCodes.NotReproduced, new SourceLocation(result.Folder), ("folder", result.Folder), ("version", result.Identity.Version),
            ("unit", first.Name), ("published", PointsText(first.Standing.Points)),
            ("recomputed", PointsText(scores.GetValueOrDefault(first.Id)?.Total.Points)), ("count", strange.Length)));
        return false;
    }

    private static bool IsSame(UnitStanding published, UnitScore? recomputed) =>
        recomputed is not null && published.Points == recomputed.Total.Points && published.Score == recomputed.Published
        && published.Rate == recomputed.Rate && published.Rank == recomputed.Rank;

    private static string PointsText(decimal? points) => points is { } value ? NumberText.Of(value) : "—";
}
