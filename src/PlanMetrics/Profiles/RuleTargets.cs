using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>Whether each rule reaches the targets that it names, and fits the thresholds and directions of those it applies to.</summary>
internal sealed class RuleTargets(Profile profile, ProfileRows rows, Plan plan)
{
    public void Run()
    {
        foreach (var target in plan.Targets)
            if (profile.Covers(target) && FirstFit(target, target.Comparison, target.Figure) is var index && index < rows.Rules.Count
                && profile.Rules[index].Rule is ScoringRule.Proportional { Floor: var floor } && EasiestOf(target) is { } threshold)
                CheckFloor(target, floor, threshold, rows.Rules[index]);
        for (var i = 0; i < rows.Rules.Count; i++)
        {
            if (profile.Rules[i].Rule is ScoringRule.Goalposts goalposts && goalposts.Upper != goalposts.Lower)
                CheckBounds(i, goalposts);
            foreach (var id in profile.Rules[i].Targets)
                if (plan.FindTarget(id) is { } target && target.Id == id)
                    CheckReach(i, target);
        }
    }

    // Bounds that run against one target's comparison are one fault, however many targets share it.
    private void CheckBounds(int rule, ScoringRule.Goalposts goalposts)
    {
        var direction = goalposts.Upper.CompareTo(goalposts.Lower);
        foreach (var target in plan.Targets)
        {
            if (!profile.Covers(target) || BetterDirection.Of(target.Comparison) != -direction || FirstFit(target, target.Comparison, target.Figure) != rule)
                continue;
            rows.Rules[rule].Report(
                DataFileCodes.FieldsDisagree, "upper", ("found", Threshold.TextOf(goalposts.Upper)),
                ("other", OfTarget(target, "比较方式", "comparison", EnumName<Comparison>.Of(target.Comparison))),
                ("expected", direction < 0 ? Above(goalposts.Lower) : Below(goalposts.Lower)));
            return;
        }
    }

    // Of yearly thresholds the first one stands nearest to the floor.
    private decimal? EasiestOf(Target target) =>
        !target.VariesByYear ? (target.Threshold as Threshold.Number)?.Value
        : Enumerable.Range(plan.FirstYear, plan.LastYear - plan.FirstYear + 1)
            .Select(year => YearThreshold.Of(plan, target, year, target.Path?.Value)?.Value.Value).FirstOrDefault(value => value is not null);

    // A floor of 0 stands under every at-least target; one at a threshold of 0 leaves no way to go and is pass or fail.
    private static void CheckFloor(Target target, decimal floor, decimal threshold, DataObject row)
    {
        var isDown = BetterDirection.Of(target.Comparison) < 0;
        if (isDown ? floor <= threshold : floor > 0 && floor >= threshold)
            row.Report(
                DataFileCodes.FieldsDisagree, "floor", ("found", Threshold.TextOf(floor)),
                ("other", OfTarget(target, "目标值", "threshold", Threshold.TextOf(threshold))),
                ("expected", isDown ? Above(threshold) : Below(threshold)));
    }

    // A rule that names a target and never scores it is a rule without its target.
    private void CheckReach(int rule, Target target)
    {
        var shared = target.District == DistrictValue.Share ? FirstFit(target, Comparison.AtLeast, FigureKind.Ratio) : -1;
        var first = FirstFit(target, target.Comparison, target.Figure);
        if (first == rule || shared == rule)
            return;
        rows.Rules[rule].Report(
            DataFileCodes.RuleNotReached, "targets", ("target", target.Id),
            ("comparison", EnumName<Comparison>.Of(target.Comparison)), ("figure", EnumName<FigureKind>.Of(target.Figure)));
    }

    private int FirstFit(Target target, Comparison comparison, FigureKind figure)
    {
        for (var i = 0; i < profile.Rules.Length; i++)
            if (profile.Rules[i].Fits(target, comparison, figure))
                return i;
        return profile.Rules.Length;
    }

    private static LocalText OfTarget(Target target, string chinese, string english, string value) =>
        new($"目标“{target.Id}”的{chinese} {value}", $"the {english} {value} of the target \"{target.Id}\"");

    private static LocalText Above(decimal value) => new($"大于 {Threshold.TextOf(value)} 的数字", $"a number above {Threshold.TextOf(value)}");

    private static LocalText Below(decimal value) => new($"小于 {Threshold.TextOf(value)} 的数字", $"a number below {Threshold.TextOf(value)}");
}
