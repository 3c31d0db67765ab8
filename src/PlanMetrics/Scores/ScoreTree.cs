using System.Collections.Immutable;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>Builds the tree of one unit or of the district, as its kind is scored.</summary>
internal sealed class ScoreTree(Plan plan, Profile profile)
{
    private readonly ScoreBranches branches = new(plan, profile);

    /// <summary>The tree over the measures, whose points are given beside them; parts without measures have no node.</summary>
    /// <param name="kind">The kind of unit, by id.</param>
    /// <param name="items">The measures with their points, at most one for each target.</param>
    public Score Of(string kind, IReadOnlyList<ScoredItem> items)
    {
        var byTarget = new Dictionary<string, ScoredItem>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
            byTarget.Add(item.Measure.Target.Id, item);
        var root = branches.Of(kind);
        return Contributions.Share(Group(root, Children(root, byTarget)));
    }

    private static ImmutableArray<Score> Children(ScoreBranch branch, Dictionary<string, ScoredItem> items)
    {
        var children = ImmutableArray.CreateBuilder<Score>(branch.Children.Length);
        foreach (var child in branch.Children)
        {
            if (child.Level == ScoreLevel.Target)
            {
                if (items.TryGetValue(child.Id, out var item))
                    children.Add(Item(child, item));
            }
            else if (Children(child, items) is { IsEmpty: false } below)
            {
                children.Add(Group(child, below));
            }
        }

        return children.DrainToImmutable();
    }

    private static Score Item(ScoreBranch branch, ScoredItem item) => new(branch.Id, ScoreLevel.Target, branch.Name)
    {
        Branch = branch,
        Weight = branch.Weight,
        FullPoints = branch.Full,
        Points = item.Points,
        Measure = item.Measure,
        IsRelative = item.IsRelative,
        Steps = item.Points is { } points ? [new("item", 0m, item.BeforeCap ?? points), new("floorAndCap", item.BeforeCap ?? points, points)] : [],
    };

    /// <summary>A group over its children, whatever they are worth.</summary>
    public static Score Group(ScoreBranch branch, ImmutableArray<Score> children)
    {
        var items = new WeightedItem[children.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = new(children[i].Weight, children[i].Points, children[i].FullPoints) { Nominal = children[i].NominalWeight };
        var worth = GroupTotal.Of(branch, items);
        return new(branch.Id, branch.Level, branch.Name)
        {
            Branch = branch,
            Weight = branch.Shrinks ? worth.Full : branch.Weight,
            FullPoints = worth.Full,
            Aggregation = branch.Aggregation,
            Points = worth.Points,
            Reason = worth.Shortage ?? "",
            Children = children,
            Steps = worth.Points is { } points ? [new("group", 0m, points)] : [],
        };
    }
}
