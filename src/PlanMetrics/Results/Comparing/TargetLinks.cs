using System.Collections.Immutable;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Results.Comparing;

/// <summary>Which target of the old plan is which of the new one, under other ids, by what the new plan says. A split target is not linked.</summary>
internal sealed class TargetLinks
{
    private readonly Plan old;
    private readonly Plan next;
    private readonly Dictionary<string, Target> byOld = new(StringComparer.Ordinal);

    private TargetLinks(Plan old, Plan next) => (this.old, this.next) = (old, next);

    /// <summary>Pairs of old and new id whose series does not go on: what became of their points is one cause.</summary>
    public ImmutableArray<(string Old, string New)> Broken => [.. byOld.Where(link => !link.Value.Replaces!.IsJoined).Select(link => (link.Key, link.Value.Id))];

    public static TargetLinks Of(Plan old, Plan next)
    {
        var links = new TargetLinks(old, next);
        var (before, after) = (Ids(old), Ids(next));
        foreach (var heirs in next.Targets.Where(target => target.Replaces is { } earlier && earlier.Target != target.Id).GroupBy(target => target.Replaces!.Target, StringComparer.Ordinal))
            if (heirs.Count() == 1 && before.Contains(heirs.Key) && !after.Contains(heirs.Key) && !before.Contains(heirs.Single().Id))
                links.byOld.Add(heirs.Key, heirs.Single());
        return links;
    }

    /// <summary>The target that takes the place of an old one under another id; null for none.</summary>
    public Target? Next(string oldId) => byOld.GetValueOrDefault(oldId);

    /// <summary>The old id of a target of the new plan; its own where it replaces none.</summary>
    public string OldId(string newId) => next.FindTarget(newId)?.Replaces is { } earlier && byOld.ContainsKey(earlier.Target) ? earlier.Target : newId;

    /// <summary>New rows under the ids of the old plan, so that the old rules read them; those of which the series goes on.</summary>
    public ImmutableArray<Submission> ToOld(ImmutableArray<Submission> submissions) =>
        Renamed(submissions, text => next.FindTarget(text) is { Replaces: { IsJoined: true } earlier } target && byOld.GetValueOrDefault(earlier.Target) == target ? earlier.Target : null);

    /// <summary>Old rows under the ids of the new plan.</summary>
    public ImmutableArray<Submission> ToNew(ImmutableArray<Submission> submissions) =>
        Renamed(submissions, text => old.FindTarget(text) is { } target && Next(target.Id) is { Replaces.IsJoined: true } heir ? heir.Id : null);

    private ImmutableArray<Submission> Renamed(ImmutableArray<Submission> submissions, Func<string, string?> rename)
    {
        if (byOld.Count == 0)
            return submissions;
        return
        [
            .. submissions.Select(submission => submission with
            {
                Rows = [.. submission.Rows.Select(row => row with { Target = Renamed(row.Target, rename) })],
                Verifications = [.. submission.Verifications.Select(row => row with { Target = Renamed(row.Target, rename) })],
            }),
        ];
    }

    private static SourceCell Renamed(SourceCell cell, Func<string, string?> rename) =>
        cell.Kind == CellKind.Text && rename(cell.Text) is { } id ? cell with { Text = id } : cell;

    private static HashSet<string> Ids(Plan plan) => plan.Targets.Select(target => target.Id).ToHashSet(StringComparer.Ordinal);
}
