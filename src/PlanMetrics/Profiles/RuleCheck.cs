using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>Whether the rules of a profile fit what they are for, and whether its ids are the plan's.</summary>
internal sealed class RuleCheck(Profile profile, ProfileRows rows, DataObject root)
{
    private static readonly LocalText TargetId = new("目标", "target");
    private static readonly LocalText OneDirection = new("只列 atLeast，或只列 atMost", "atLeast alone or atMost alone");

    /// <summary>The checks that need no plan.</summary>
    public void Run()
    {
        for (var i = 0; i < rows.Rules.Count; i++)
        {
            var (choice, row) = (profile.Rules[i], rows.Rules[i]);
            if (!row.IsSound)
                continue;
            var scope = RuleScope.Of(choice.Rule);
            Scope(row, "comparisons", choice.Comparisons, scope.Comparisons);
            Scope(row, "figures", choice.Figures, scope.Figures);
            if (choice.Rule is ScoringRule.Proportional)
                CheckDirection(choice, row);
            new RuleNumbers(row, profile.FullPoints).Check(choice.Rule);
        }

        foreach (var (node, row) in rows.OwnRules)
            if (row.IsSound)
                new RuleNumbers(row, node.Points ?? profile.FullPoints).Check(node.Rule!);
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
        {
            group.CheckEach("kinds", id => plan.Kinds.Any(kind => kind.Id == id), new("单位类别", "kind"));
            group.CheckEach("groups", id => plan.Groups.Any(known => known.Id == id), new("单位组", "group of units"));
        }

        foreach (var rule in rows.Rules)
        {
            rule.CheckEach("targets", id => plan.FindTarget(id)?.Id == id, TargetId);
            rule.CheckEach("kinds", id => TreeCheck.IsKind(plan, id), new("单位类别", "kind"));
        }

        new RuleTargets(profile, rows, plan).Run();
    }

    private static void Known(DataObject item, string list, Func<string, bool> known, LocalText what)
    {
        foreach (var entry in item.Entries(list))
            if (!known(entry.Name))
                item.ReportAt(entry.Value, DataFileCodes.UnknownId, ("path", entry.Path), ("found", entry.Name), ("expected", what));
    }

    private static void Scope<T>(DataObject row, string name, ImmutableArray<T> listed, T[] allowed) where T : struct, Enum
    {
        if (allowed.Length == 0 || (!listed.IsEmpty && listed.All(allowed.Contains)))
            return;
        row.Report(
            DataFileCodes.FieldsDisagree, name,
            ("found", string.Join(", ", listed.Select(EnumName<T>.Of))), ("other", DataReader.Field("rule", row.Text("rule"))),
            ("expected", string.Join(", ", allowed.Select(EnumName<T>.Of))));
    }

    // One floor cannot lie below the at-least targets and above the at-most ones, and nothing below 0 is left to fall to.
    private static void CheckDirection(RuleChoice choice, DataObject row)
    {
        var isDown = choice.Comparisons.Contains(Comparison.AtMost);
        if (isDown && choice.Comparisons.Contains(Comparison.AtLeast))
            row.Report(
                DataFileCodes.FieldsDisagree, "comparisons",
                ("found", string.Join(", ", choice.Comparisons.Select(EnumName<Comparison>.Of))),
                ("other", DataReader.Field("rule", "proportional")), ("expected", OneDirection));
        else if (isDown && !row.Has("floor"))
            row.Report(DataFileCodes.MissingProperty, "floor");
    }
}
