using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Sql;

/// <summary>Kinds of unit that are scored alike: one tree and one rule for each target.</summary>
/// <param name="Kinds">The kinds, by id.</param>
/// <param name="Root">Their tree.</param>
/// <param name="Rules">The rule of each target in it.</param>
internal sealed record KindClass(string[] Kinds, ScoreBranch Root, (Target Target, ScoringRule Rule)[] Rules)
{
    /// <summary>Its name: that of its first kind.</summary>
    public string Name => Kinds[0];

    /// <summary>The classes of a profile, the district's last.</summary>
    public static KindClass[] Of(Plan plan, Profile profile, Target[] targets)
    {
        var branches = new ScoreBranches(plan, profile);
        var classes = new List<KindClass>();
        foreach (var kind in KindsOf(plan, profile))
        {
            var own = new KindClass(
                [kind], branches.Of(kind),
                [
                    .. targets.Where(target => profile.Trees is not { } trees || trees.Of(kind).Find(target.Id) is not null)
                        .Select(target => (target, RuleRows.RuleOf(profile, target, kind))),
                ]);
            var alike = kind == UnitKind.District ? -1 : classes.FindIndex(own.IsAlike);
            if (alike < 0)
                classes.Add(own);
            else
                classes[alike] = classes[alike] with { Kinds = [.. classes[alike].Kinds, kind] };
        }

        return [.. classes];
    }

    /// <summary>The nodes of the tree from the root down, each with its depth and its parent.</summary>
    public IEnumerable<(ScoreBranch Branch, int Depth, string Parent)> Nodes() => Below(Root, 0, "");

    /// <summary>The name of a node in the script.</summary>
    public static string NodeOf(ScoreLevel level, string id) =>
        level == ScoreLevel.Total ? "total" : $"{EnumName<ScoreLevel>.Of(level)} {id}";

    private static IEnumerable<(ScoreBranch Branch, int Depth, string Parent)> Below(ScoreBranch branch, int depth, string parent) =>
        branch.Children.SelectMany(child => Below(child, depth + 1, NodeOf(branch.Level, branch.Id))).Prepend((branch, depth, parent));

    // Every kind that anything names, so that a unit of none is found out.
    private static string[] KindsOf(Plan plan, Profile profile) =>
    [
        .. plan.Kinds.Select(kind => kind.Id)
            .Concat(plan.Units.Select(unit => unit.Kind))
            .Concat(profile.PeerGroups.SelectMany(group => group.Kinds))
            .Where(kind => kind != UnitKind.District).Distinct(StringComparer.Ordinal),
        UnitKind.District,
    ];

    private bool IsAlike(KindClass other) =>
        Rules.SequenceEqual(other.Rules) && Nodes().Select(Shape).SequenceEqual(other.Nodes().Select(Shape));

    private static (ScoreBranch Branch, int Depth, string Parent) Shape((ScoreBranch Branch, int Depth, string Parent) node) =>
        node with { Branch = node.Branch with { Children = [] } };
}
