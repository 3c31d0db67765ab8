using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>Builds the tree of one unit or of the district: targets, tasks, sections, total.</summary>
internal sealed class ScoreTree(Plan plan, Profile profile)
{
    private static readonly LocalText TotalName = new("总分", "Total");

    /// <summary>The tree over the measures, whose points are given beside them; parts without measures have no node.</summary>
    public Score Of(IReadOnlyList<(Measure Measure, decimal? Points, bool IsRelative)> items)
    {
        var byTask = items.ToLookup(item => item.Measure.Target.Task);
        var sections = new List<Score>(plan.Sections.Length);
        foreach (var section in plan.Sections)
        {
            var tasks = new List<Score>();
            foreach (var task in plan.Tasks)
                if (task.Section == section.Number && byTask.Contains(task.Number))
                    tasks.Add(Group(
                        new(Text(task.Number), ScoreLevel.Task, task.Title) { Weight = WeightOf(profile.Weights.Tasks, Text(task.Number)) },
                        [.. byTask[task.Number].Select(Item)]));
            if (tasks.Count > 0)
                sections.Add(Group(
                    new(Text(section.Number), ScoreLevel.Section, section.Name) { Weight = WeightOf(profile.Weights.Sections, Text(section.Number)) },
                    [.. tasks]));
        }

        return Contributions.Share(Total(Group(new("total", ScoreLevel.Total, TotalName), [.. sections])));
    }

    private Score Item((Measure Measure, decimal? Points, bool IsRelative) item)
    {
        var target = item.Measure.Target;
        return new Score(target.Id, ScoreLevel.Target, target.Name)
        {
            Weight = WeightOf(profile.Weights.Targets, target.Id),
            FullPoints = profile.FullPoints,
            Points = item.Points,
            Measure = item.Measure,
            IsRelative = item.IsRelative,
            Steps = item.Points is { } points ? [new("item", 0m, points), Same("floorAndCap", points)] : [],
        };
    }

    private Score Group(Score node, ImmutableArray<Score> children)
    {
        var mean = WeightedMean.Of([.. children.Select(child => (child.Weight, child.Points))]);
        return node with
        {
            FullPoints = profile.FullPoints,
            Points = mean,
            Children = children,
            Steps = mean is { } points ? [new("group", 0m, points)] : [],
        };
    }

    private Score Total(Score total) => total.Points is not { } points
        ? total
        : total with
        {
            Steps =
            [
                .. total.Steps, Same("bonus", points), Same("penalties", points), Same("veto", points), Same("total", points),
                new("rounding", points, decimal.Round(points, profile.Decimals, MidpointRounding.AwayFromZero)),
            ],
        };

    private static ScoreStep Same(string name, decimal points) => new(name, points, points);

    private static decimal WeightOf(ImmutableSortedDictionary<string, decimal> weights, string id) => weights.GetValueOrDefault(id, 1m);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
