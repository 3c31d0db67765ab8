using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>Builds the tree of one unit or of the district: targets, tasks, sections, total.</summary>
internal sealed class ScoreTree(Plan plan, Profile profile)
{
    private static readonly LocalText TotalName = new("总分", "Total");

    /// <summary>The tree over the measures, whose points are given beside them; parts without measures have no node.</summary>
    public Score Of(IReadOnlyList<ScoredItem> items)
    {
        var byTask = ByTask(items);
        var sections = new List<Score>(plan.Sections.Length);
        foreach (var section in plan.Sections)
        {
            var tasks = new List<Score>();
            foreach (var task in plan.Tasks)
                if (task.Section == section.Number && byTask.TryGetValue(task.Number, out var leaves))
                    tasks.Add(Group(
                        new(NumberText.Of(task.Number), ScoreLevel.Task, task.Title) { Weight = WeightOf(profile.Weights.Tasks, NumberText.Of(task.Number)) },
                        [.. leaves]));
            if (tasks.Count > 0)
                sections.Add(Group(
                    new(NumberText.Of(section.Number), ScoreLevel.Section, section.Name) { Weight = WeightOf(profile.Weights.Sections, NumberText.Of(section.Number)) },
                    [.. tasks]));
        }

        return Contributions.Share(Group(new("total", ScoreLevel.Total, TotalName), [.. sections]));
    }

    private Dictionary<int, List<Score>> ByTask(IReadOnlyList<ScoredItem> items)
    {
        var byTask = new Dictionary<int, List<Score>>();
        foreach (var item in items)
        {
            if (!byTask.TryGetValue(item.Measure.Target.Task, out var leaves))
                byTask.Add(item.Measure.Target.Task, leaves = []);
            leaves.Add(Item(item));
        }

        return byTask;
    }

    private Score Item(ScoredItem item)
    {
        var target = item.Measure.Target;
        return new Score(target.Id, ScoreLevel.Target, target.Name)
        {
            Weight = WeightOf(profile.Weights.Targets, target.Id),
            FullPoints = profile.FullPoints,
            Points = item.Points,
            Measure = item.Measure,
            IsRelative = item.IsRelative,
            Steps = item.Points is { } points ? StepsOf(item.BeforeCap ?? points, points) : [],
        };
    }

    private static ImmutableArray<ScoreStep> StepsOf(decimal beforeCap, decimal points) =>
        [new("item", 0m, beforeCap), new("floorAndCap", beforeCap, points)];

    private Score Group(Score node, ImmutableArray<Score> children)
    {
        var items = new WeightedItem[children.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = new(children[i].Weight, children[i].Points);
        var mean = WeightedMean.Of(items);
        return node with
        {
            FullPoints = profile.FullPoints,
            Points = mean,
            Children = children,
            Steps = mean is { } points ? [new("group", 0m, points)] : [],
        };
    }

    private static decimal WeightOf(ImmutableSortedDictionary<string, decimal> weights, string id) => weights.IsEmpty ? 1m : weights.GetValueOrDefault(id, 1m);
}
