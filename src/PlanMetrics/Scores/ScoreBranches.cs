using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>The trees to score by: the profile's own, or else the plan's sections, tasks and targets.</summary>
internal sealed class ScoreBranches(Plan plan, Profile profile)
{
    private static readonly LocalText TotalName = new("总分", "Total");

    private readonly Dictionary<string, ScoreBranch> byKind = new(StringComparer.Ordinal);
    private ScoreBranch? ofPlan;

    /// <summary>The tree of a kind of unit.</summary>
    public ScoreBranch Of(string kind)
    {
        if (profile.Trees is not { } trees)
            return ofPlan ??= OfPlan();
        if (!byKind.TryGetValue(kind, out var known))
            byKind.Add(kind, known = OfNode(trees.Of(kind).Root, ScoreLevel.Total) with { Weight = 1m, Full = profile.FullPoints });
        return known;
    }

    private ScoreBranch OfNode(TreeNode node, ScoreLevel level) => new(node.Id, level, NameOf(node, level))
    {
        Weight = node.Points ?? node.Weight,
        Full = node.Points ?? profile.FullPoints,
        Aggregation = node.Aggregate,
        MinimumAvailability = node.MinimumAvailability,
        MinimumWeight = node.MinimumWeight,
        Shrinks = profile.TakenOut == TakenOutPolicy.Reduce && !node.IsTarget,
        Children = [.. node.Items.Select(item => OfNode(item, item.IsTarget ? ScoreLevel.Target : ScoreLevel.Group))],
    };

    private LocalText NameOf(TreeNode node, ScoreLevel level) =>
        level == ScoreLevel.Total ? TotalName : node.IsTarget ? plan.FindTarget(node.Id)?.Name ?? node.Id : node.Name;

    private ScoreBranch OfPlan()
    {
        var targets = plan.Targets.Where(profile.Covers).ToLookup(target => target.Task);
        return new("total", ScoreLevel.Total, TotalName)
        {
            Full = profile.FullPoints,
            // What belongs to no task stands directly below the total.
            Children =
            [
                .. plan.Sections.Select(section => Section(section, targets)).Where(branch => !branch.Children.IsEmpty),
                .. targets[0].Where(target => plan.FindTask(0) is null).Select(Target),
            ],
        };
    }

    private ScoreBranch Section(Section section, ILookup<int, Target> targets)
    {
        var id = NumberText.Of(section.Number);
        return new(id, ScoreLevel.Section, section.Name)
        {
            Weight = WeightOf(profile.Weights.Sections, id),
            Full = profile.FullPoints,
            Children = [.. plan.Tasks.Where(task => task.Section == section.Number && targets.Contains(task.Number)).Select(task => Task(task, targets[task.Number]))],
        };
    }

    private ScoreBranch Task(PlanTask task, IEnumerable<Target> targets)
    {
        var id = NumberText.Of(task.Number);
        return new(id, ScoreLevel.Task, task.Title)
        {
            Weight = WeightOf(profile.Weights.Tasks, id),
            Full = profile.FullPoints,
            Children = [.. targets.Select(Target)],
        };
    }

    private ScoreBranch Target(Target target) => new(target.Id, ScoreLevel.Target, target.Name)
    {
        Weight = WeightOf(profile.Weights.Targets, target.Id),
        Full = profile.FullPoints,
    };

    private static decimal WeightOf(ImmutableSortedDictionary<string, decimal> weights, string id) => weights.IsEmpty ? 1m : weights.GetValueOrDefault(id, 1m);
}
