using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Points of targets, and of tasks, sections and the total as the weighted mean of what applies below.</summary>
internal static class SlowTree
{
    private const int Places = 12;

    public static SlowNode Of(SlowInput input, List<SlowMeasure> own, List<SlowMeasure> all)
    {
        if (input.Profile.Tree is not null)
            return SlowProfileTree.Of(input, own, all);
        var weights = input.Profile.Weights;
        var sections = new List<SlowNode>();
        foreach (var section in input.Plan.Sections)
        {
            var tasks = new List<SlowNode>();
            foreach (var task in input.Plan.Tasks.Where(task => task.Section == section.Number))
            {
                var leaves = own.Where(measure => measure.Target.Task == task.Number).Select(measure => Leaf(input, measure, all)).ToList();
                if (leaves.Count > 0)
                    tasks.Add(Group(Text(task.Number), weights.Tasks.GetValueOrDefault(Text(task.Number), 1m), leaves));
            }

            if (tasks.Count > 0)
                sections.Add(Group(Text(section.Number), weights.Sections.GetValueOrDefault(Text(section.Number), 1m), tasks));
        }

        return Group("total", 1, sections);
    }

    /// <summary>The share of the nominal weight that was taken out.</summary>
    public static Rational TakenOut(SlowNode node)
    {
        if (node.Points is null)
            return Rational.One;
        if (node.Measure is not null)
            return Rational.Zero;
        var weights = node.Children.Aggregate(Rational.Zero, (sum, child) => sum + child.Weight);
        return node.Children.Aggregate(Rational.Zero, (sum, child) => sum + (TakenOut(child) * child.Weight)) / weights;
    }

    /// <summary>What each target brings to the total if nothing above it is rounded.</summary>
    public static Dictionary<string, Rational> Contributions(SlowNode total)
    {
        var result = new Dictionary<string, Rational>();
        Walk(total, Rational.One, result);
        return result;
    }

    private static void Walk(SlowNode node, Rational share, Dictionary<string, Rational> result)
    {
        if (node.Points is null)
            return;
        if (node.Measure is not null)
            result.Add(node.Id, node.Points.Value * share);
        var applying = node.Children.Where(child => child.Points is not null).ToList();
        var weights = applying.Aggregate(Rational.Zero, (sum, child) => sum + child.Weight);
        foreach (var child in applying)
            Walk(child, share * child.Weight / weights, result);
    }

    private static SlowNode Group(string id, Rational weight, List<SlowNode> children)
    {
        var applying = children.Where(child => child.Points is not null).ToList();
        if (applying.Count == 0)
            return new(id, weight, null, children);
        var weights = applying.Aggregate(Rational.Zero, (sum, child) => sum + child.Weight);
        var products = applying.Aggregate(Rational.Zero, (sum, child) => sum + (child.Weight * child.Points!.Value));
        return new(id, weight, (products / weights).Round(Places), children);
    }

    /// <summary>A target with its points.</summary>
    public static SlowNode Leaf(SlowInput input, SlowMeasure measure, List<SlowMeasure> all)
    {
        var policy = input.Profile.ZeroCasesOf.GetValueOrDefault(measure.Target.Id, input.Profile.ZeroCases);
        var weight = input.Profile.Weights.Targets.GetValueOrDefault(measure.Target.Id, 1m);
        var points = (measure.ZeroOfZero, policy) switch
        {
            (true, ZeroCasePolicy.Full) => input.Profile.FullPoints,
            (true, ZeroCasePolicy.GroupMean) => MeanOfPeers(input, measure, all),
            _ => Points(input, measure, all),
        };
        return new(measure.Target.Id, weight, points is not null && input.Zeroed.Contains(measure.Target.Id) ? Rational.Zero : points, [])
        {
            Measure = measure,
            MarksNoRank = measure.ZeroOfZero && policy == ZeroCasePolicy.NoRank,
        };
    }

    /// <summary>Points of a measure for itself; null where it is taken out.</summary>
    private static Rational? Points(SlowInput input, SlowMeasure measure, List<SlowMeasure> all)
    {
        Rational full = input.Profile.FullPoints;
        switch (measure.State)
        {
            case MeasureState.Missing or MeasureState.Rejected:
                return input.Profile.Missing == MissingPolicy.Exclude ? null : (full * SlowRules.ShareOfNothing(input, measure))?.Round(Places);
            case MeasureState.Reported:
                return (full * SlowRules.Share(input, measure, all))?.Round(Places);
            default:
                return null;
        }
    }

    /// <summary>The plain mean of the peers' points for the target, those with cases.</summary>
    private static Rational? MeanOfPeers(SlowInput input, SlowMeasure measure, List<SlowMeasure> all)
    {
        if (measure.Role != MeasureRole.Own)
            return null;
        var unit = input.Roster.Units.Single(u => u.Id == measure.UnitId);
        if (SlowScorer.PeersOf(input, unit) is not { } group)
            return null;
        var points = new List<Rational>();
        foreach (var other in all.Where(m => m.Role == MeasureRole.Own && m.Target.Id == measure.Target.Id && !m.ZeroOfZero))
        {
            var peer = input.Roster.Units.Single(u => u.Id == other.UnitId);
            if (SlowScorer.PeersOf(input, peer) == group && Points(input, other, all) is { } theirs)
                points.Add(theirs);
        }

        return points.Count == 0 ? null : (points.Aggregate(Rational.Zero, (a, b) => a + b) / points.Count).Round(Places);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
