using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>Whether each rule reaches the targets that it names, and fits the thresholds and directions of those it applies to.</summary>
internal sealed class RuleTargets(Profile profile, ProfileRows rows, Plan plan)
{
    private readonly string[] kinds = [.. plan.Kinds.Select(kind => kind.Id), UnitKind.District];

    public void Run()
    {
        foreach (var target in plan.Targets)
            if (profile.Covers(target) && EasiestOf(target) is { } threshold)
                foreach (var index in Fitting(target, target.Comparison, target.Figure))
                    if (profile.Rules[index].Rule is ScoringRule.Proportional { Floor: var floor })
                        CheckFloor(target, floor, threshold, rows.Rules[index]);
        for (var i = 0; i < rows.Rules.Count; i++)
        {
            if (profile.Rules[i].Rule is ScoringRule.Goalposts goalposts && goalposts.Upper != goalposts.Lower)
                CheckBounds(i, goalposts);
            foreach (var id in profile.Rules[i].Targets)
                if (plan.FindTarget(id) is { } target && target.Id == id)
                    CheckReach(i, target);
        }

        foreach (var (node, row) in rows.OwnRules)
            if (row.IsSound && plan.FindTarget(node.Id) is { } target && target.Id == node.Id)
                CheckOwn(node.Rule!, target, row);
    }

    // A target's own rule must fit the target itself.
    private void CheckOwn(ScoringRule rule, Target target, DataObject row)
    {
        if (!RuleScope.Of(rule).Fits(target.Comparison, target.Figure))
            row.Report(
                DataFileCodes.RuleNotReached, "rule", ("target", target.Id),
                ("comparison", EnumName<Comparison>.Of(target.Comparison)), ("figure", EnumName<FigureKind>.Of(target.Figure)));
        if (rule is ScoringRule.Proportional { Floor: var floor } && EasiestOf(target) is { } threshold)
            CheckFloor(target, floor, threshold, row);
        if (rule is ScoringRule.Goalposts goalposts && RunsAgainst(goalposts, target))
            ReportBounds(goalposts, target, row);
    }

    // Bounds that run against one target's comparison are one fault, however many targets share it.
    private void CheckBounds(int rule, ScoringRule.Goalposts goalposts)
    {
        foreach (var target in plan.Targets)
        {
            if (!profile.Covers(target) || !RunsAgainst(goalposts, target) || !Fitting(target, target.Comparison, target.Figure).Contains(rule))
                continue;
            ReportBounds(goalposts, target, rows.Rules[rule]);
            return;
        }
    }

    // Of yearly thresholds the first one stands nearest to the floor.
    private decimal? EasiestOf(Target target) =>
        !target.VariesByYear ? (target.Threshold as Threshold.Number)?.Value
        : Enumerable.Range(plan.FirstYear, plan.LastYear - plan.FirstYear + 1)
            .Select(year => YearThreshold.Of(plan, target, year, target.Path?.Value)?.Value.Value).FirstOrDefault(value => value is not null);

    private static bool RunsAgainst(ScoringRule.Goalposts goalposts, Target target) =>
        goalposts.Upper.CompareTo(goalposts.Lower) is not 0 and var direction && BetterDirection.Of(target.Comparison) == -direction;

    private static void ReportBounds(ScoringRule.Goalposts goalposts, Target target, DataObject row) => row.Report(
        DataFileCodes.FieldsDisagree, "upper", ("found", NumberText.Of(goalposts.Upper)),
        ("other", OfTarget(target, "比较方式", "comparison", EnumName<Comparison>.Of(target.Comparison))),
        ("expected", goalposts.Upper < goalposts.Lower ? Above(goalposts.Lower) : Below(goalposts.Lower)));

    // A floor of 0 stands under every at-least target; one at a threshold of 0 leaves no way to go and is pass or fail.
    private static void CheckFloor(Target target, decimal floor, decimal threshold, DataObject row)
    {
        var isDown = BetterDirection.Of(target.Comparison) < 0;
        if (isDown ? floor <= threshold : floor > 0 && floor >= threshold)
            row.Report(
                DataFileCodes.FieldsDisagree, "floor", ("found", NumberText.Of(floor)),
                ("other", OfTarget(target, "目标值", "threshold", NumberText.Of(threshold))),
                ("expected", isDown ? Above(threshold) : Below(threshold)));
    }

    // A rule that names a target and never scores it is a rule without its target.
    private void CheckReach(int rule, Target target)
    {
        if (Fitting(target, target.Comparison, target.Figure).Contains(rule)
            || (target.District == DistrictValue.Share && Fitting(target, Comparison.AtLeast, FigureKind.Ratio).Contains(rule)))
            return;
        rows.Rules[rule].Report(
            DataFileCodes.RuleNotReached, "targets", ("target", target.Id),
            ("comparison", EnumName<Comparison>.Of(target.Comparison)), ("figure", EnumName<FigureKind>.Of(target.Figure)));
    }

    // The rules that score a target for one kind of unit or another.
    private HashSet<int> Fitting(Target target, Comparison comparison, FigureKind figure)
    {
        var fitting = new HashSet<int>();
        foreach (var kind in kinds)
            if (profile.Trees is not { } trees || trees.Of(kind).Find(target.Id) is { Rule: null })
                fitting.Add(FirstFit(target, comparison, figure, kind));
        fitting.Remove(profile.Rules.Length);
        return fitting;
    }

    private int FirstFit(Target target, Comparison comparison, FigureKind figure, string kind)
    {
        for (var i = 0; i < profile.Rules.Length; i++)
            if (profile.Rules[i].IsFor(kind) && profile.Rules[i].Fits(target, comparison, figure))
                return i;
        return profile.Rules.Length;
    }

    private static LocalText OfTarget(Target target, string chinese, string english, string value) =>
        new($"目标“{target.Id}”的{chinese} {value}", $"the {english} {value} of the target \"{target.Id}\"");

    private static LocalText Above(decimal value) => new($"大于 {NumberText.Of(value)} 的数字", $"a number above {NumberText.Of(value)}");

    private static LocalText Below(decimal value) => new($"小于 {NumberText.Of(value)} 的数字", $"a number below {NumberText.Of(value)}");
}
