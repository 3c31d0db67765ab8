using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Comparing;

/// <summary>Holds the definitions of two results against each other. They follow from plan and roster, so a result of an earlier program has them too.</summary>
internal static class DefinitionBreaks
{
    public static ImmutableArray<DefinitionBreak> Of(ResultSnapshot old, ResultSnapshot next)
    {
        var (before, after) = (RosterOf(old), RosterOf(next));
        // Settings that cannot be read on one side would look like a change of all of them.
        if (before is null || after is null)
            (before, after) = (Roster.Of(old.Plan), Roster.Of(next.Plan));
        var breaks = ImmutableArray.CreateBuilder<DefinitionBreak>();
        foreach (var target in next.Plan.Targets)
            if (Earlier(old.Plan, target) is { } earlier
                && Between(Definition.Of(old.Plan, before, earlier), Definition.Of(next.Plan, after, target), earlier.Id) is { } found)
                breaks.Add(found);
        return breaks.ToImmutable();
    }

    // What the new plan says it replaces; else the target of the same id.
    private static Target? Earlier(Plan old, Target target) =>
        old.Targets.FirstOrDefault(other => other.Id == target.Replaces?.Target) ?? old.Targets.FirstOrDefault(other => other.Id == target.Id);

    // A plan that says that a series breaks is believed whatever the cards say.
    private static DefinitionBreak? Between(Definition old, Definition next, string earlierId)
    {
        var (was, now) = (old.Sha256, next.Sha256);
        var replaces = next.Target.Replaces is { } lineage && lineage.Target == earlierId ? lineage : null;
        return was == now && replaces is not { Comparability: not Comparability.Comparable }
            ? null
            : new(next.Target.Id, next.Target.Name, was, now, DefinitionJson.Differing(old, next)) { Replaces = replaces };
    }

    private static Roster? RosterOf(ResultSnapshot result) =>
        ResultSnapshot.BytesOf(result.Folder, ResultContents.Roster, new Findings()) is { } bytes
            ? RosterFile.Read(bytes, ResultContents.Roster, result.Plan, new Findings())
            : null;
}
