using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>Whether the rules of a profile fit what they are for, and whether its ids are the plan's.</summary>
internal sealed class RuleCheck(Profile profile, ProfileRows rows, DataObject root)
{
    private static readonly LocalText TargetId = new("目标", "target");
    private static readonly LocalText Rule = DataReader.Field("rule", "proportional");

    /// <summary>The checks that need no plan.</summary>
    public void Run()
    {
        for (var i = 0; i < rows.Rules.Count; i++)
        {
            var (choice, row) = (profile.Rules[i], rows.Rules[i]);
            if (choice.Rule is not ScoringRule.Proportional rule || !row.IsSound)
                continue;
            if (choice.Comparisons.IsEmpty || !choice.Comparisons.All(comparison => comparison == Comparison.AtLeast))
                row.Report(
                    DataFileCodes.FieldsDisagree, "comparisons",
                    ("found", string.Join(", ", choice.Comparisons.Select(EnumName<Comparison>.Of))), ("other", Rule), ("expected", "atLeast"));
            if (choice.Figures.IsEmpty || !choice.Figures.All(figure => figure is FigureKind.Ratio or FigureKind.Count))
                row.Report(
                    DataFileCodes.FieldsDisagree, "figures",
                    ("found", string.Join(", ", choice.Figures.Select(EnumName<FigureKind>.Of))), ("other", Rule), ("expected", "ratio, count"));
            if (rule.Floor < 0)
                row.Report(
                    DataFileCodes.Range, "floor", ("found", Threshold.TextOf(rule.Floor)),
                    ("expected", new LocalText("不小于 0 的数字", "a number not below 0")));
        }
    }

    /// <summary>The checks against a plan.</summary>
    public void Against(Plan plan)
    {
        Known(root, "zeroCasesOf", id => plan.FindTarget(id)?.Id == id, TargetId);
        if (rows.Weights is { } weights)
        {
            Known(weights, "targets", id => plan.FindTarget(id)?.Id == id, TargetId);
            Known(weights, "tasks", id => plan.Tasks.Any(task => NumberText.Of(task.Number) == id), new("任务", "task"));
            Known(weights, "sections", id => plan.Sections.Any(section => NumberText.Of(section.Number) == id), new("部分", "section"));
        }

        foreach (var group in rows.PeerGroups)
            group.CheckEach("kinds", id => plan.Kinds.Any(kind => kind.Id == id), new("单位类别", "kind"));
        foreach (var rule in rows.Rules)
            rule.CheckEach("targets", id => plan.FindTarget(id)?.Id == id, TargetId);
        CheckFloors(plan);
    }

    private static void Known(DataObject item, string list, Func<string, bool> known, LocalText what)
    {
        foreach (var entry in item.Entries(list))
            if (!known(entry.Name))
                item.ReportAt(entry.Value, DataFileCodes.UnknownId, ("path", entry.Path), ("found", entry.Name), ("expected", what));
    }

    private void CheckFloors(Plan plan)
    {
        foreach (var target in plan.Targets)
        {
            if (!profile.Covers(target) || target.Threshold is not Threshold.Number { Value: var threshold })
                continue;
            var index = profile.Rules.TakeWhile(choice => !choice.Fits(target, target.Comparison, target.Figure)).Count();
            if (index < rows.Rules.Count && profile.Rules[index].Rule is ScoringRule.Proportional { Floor: > 0 and var floor } && floor >= threshold)
                rows.Rules[index].Report(
                    DataFileCodes.FieldsDisagree, "floor",
                    ("found", Threshold.TextOf(floor)),
                    ("other", new LocalText($"目标“{target.Id}”的目标值 {target.Threshold}", $"the threshold {target.Threshold} of the target \"{target.Id}\"")),
                    ("expected", new LocalText($"小于 {target.Threshold} 的数字", $"a number below {target.Threshold}")));
        }
    }
}
