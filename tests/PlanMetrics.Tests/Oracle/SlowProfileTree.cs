using System.Numerics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>A profile's own tree, as the method words it: what a kind of unit has, and the value of each group.</summary>
internal static class SlowProfileTree
{
    private const int Places = 12;

    public static SlowNode Of(SlowInput input, List<SlowMeasure> own, List<SlowMeasure> all)
    {
        var unitId = own.Count > 0 ? own[0].UnitId : ReportingUnit.District;
        var kind = unitId == ReportingUnit.District ? UnitKind.District : input.Roster.Units.Single(unit => unit.Id == unitId).Kind;
        var chosen = Chosen(input.Profile.Tree!, kind);
        return Group(input, input.Profile.Tree!, 1, input.Profile.FullPoints, chosen, kind, own, all);
    }

    /// <summary>The items that count for a kind; for the district also the first that names a target which no other names for it.</summary>
    public static List<TreeNode> Chosen(TreeNode root, string kind)
    {
        var chosen = Leaves(root, node => node.Kinds.IsEmpty || node.Kinds.Contains(kind)).ToList();
        if (kind == UnitKind.District)
            foreach (var leaf in Leaves(root, _ => true))
                if (chosen.All(other => other.Id != leaf.Id))
                    chosen.Add(leaf);
        return chosen;
    }

    private static IEnumerable<TreeNode> Leaves(TreeNode node, Func<TreeNode, bool> isIn) =>
        !isIn(node) ? [] : node.IsTarget ? [node] : node.Items.SelectMany(item => Leaves(item, isIn));

    private static SlowNode Group(
        SlowInput input, TreeNode node, Rational weight, Rational full, List<TreeNode> chosen, string kind, List<SlowMeasure> own, List<SlowMeasure> all)
    {
        var children = new List<SlowNode>();
        foreach (var item in node.Items)
        {
            Rational itemFull = item.Points ?? input.Profile.FullPoints;
            if (!item.IsTarget)
            {
                if (Group(input, item, item.Weight, itemFull, chosen, kind, own, all) is { Children.Count: > 0 } group)
                    children.Add(group);
            }
            else if (chosen.Any(leaf => ReferenceEquals(leaf, item)) && own.SingleOrDefault(measure => measure.Target.Id == item.Id) is { } measure)
            {
                children.Add(SlowTree.Leaf(For(input, item, kind), measure, all) with { Weight = item.Weight, Full = itemFull });
            }
        }

        var shrinks = input.Profile.TakenOut == TakenOutPolicy.Reduce;
        var applying = children.Where(child => child.Points is not null).ToList();
        if (shrinks && children.Count > 0)
            full = Sum(applying.Count > 0 ? applying : children, child => child.Full);
        var value = Value(node, children, applying, full, shrinks);
        return new(node.Id, weight, value, value is null ? children : Brought(node, children, value.Value, full, shrinks)) { Full = full, InForce = shrinks ? full : null };
    }

    /// <summary>What each target brings to the total, from the points of its group downwards.</summary>
    public static Dictionary<string, Rational> Contributions(SlowNode total)
    {
        var result = new Dictionary<string, Rational>();
        Walk(total, total.Points ?? 0, result);
        return result;
    }

    private static void Walk(SlowNode node, Rational brings, Dictionary<string, Rational> result)
    {
        if (node.Points is not { } points)
            return;
        if (node.Measure is not null)
            result.Add(node.Id, brings);
        foreach (var child in node.Children)
            Walk(child, points.Numerator.IsZero ? 0 : (child.Brings ?? 0) * brings / points, result);
    }

    // By weight × share of the sum of these; of a minimum the least brings all.
    private static List<SlowNode> Brought(TreeNode node, List<SlowNode> children, Rational value, Rational full, bool shrinks)
    {
        var applying = children.Where(child => child.Points is not null).ToList();
        var least = applying.OrderBy(child => child.Points!.Value / child.Full).ThenBy(child => child.Id, StringComparer.Ordinal).First();
        var sum = Sum(applying, child => Weight(child, shrinks) * child.Points!.Value / child.Full);
        return [.. children.Select(child => child.Points is null ? child : child with
        {
            Brings = node.Aggregate == Aggregation.Minimum ? (child.Id == least.Id ? value : 0)
                : sum.Numerator.IsZero ? 0
                : Weight(child, shrinks) * child.Points.Value / child.Full * value / sum,
        })];
    }

    private static Rational Weight(SlowNode node, bool shrinks) => shrinks ? node.Full : node.Weight;

    // The item seen by itself: its full points, its own rule, and the rules for the kind.
    private static SlowInput For(SlowInput input, TreeNode item, string kind)
    {
        var rules = input.Profile.Rules.Where(choice => choice.Kinds.IsEmpty || choice.Kinds.Contains(kind));
        var own = item.Rule is null ? [] : new[] { new RuleChoice(item.Rule) };
        return input with { Profile = input.Profile with { Tree = null, FullPoints = item.Points ?? input.Profile.FullPoints, Rules = [.. own, .. rules] } };
    }

    private static Rational? Value(TreeNode node, List<SlowNode> children, List<SlowNode> applying, Rational full, bool shrinks)
    {
        if (applying.Count == 0 || applying.Count < node.MinimumAvailability * children.Count
            || Sum(applying, child => child.Weight) < Sum(children, child => child.Weight) * node.MinimumWeight)
            return null;
        if (shrinks)
            return Sum(applying, child => child.Points!.Value).Round(Places);
        var weights = Sum(applying, child => child.Weight);
        var shares = applying.Select(child => (child.Weight, Share: child.Points!.Value / child.Full)).ToList();
        var hasZero = shares.Any(item => item.Share.Numerator.IsZero);
        return node.Aggregate switch
        {
            Aggregation.Arithmetic => (shares.Aggregate(Rational.Zero, (sum, item) => sum + (item.Weight * item.Share)) * full / weights).Round(Places),
            Aggregation.Minimum => (shares.Aggregate((Rational)1, (least, item) => item.Share < least ? item.Share : least) * full).Round(Places),
            _ when hasZero => 0,
            Aggregation.Harmonic => (weights * full / shares.Aggregate(Rational.Zero, (sum, item) => sum + (item.Weight / item.Share))).Round(Places),
            _ => Root(shares, full),
        };
    }

    // full × (Π v^w)^(1/Σw) for whole weights, by bisection on the 12th decimal: x^n against full^n × Π v^w.
    private static Rational Root(List<(Rational Weight, Rational Share)> shares, Rational full)
    {
        var n = shares.Sum(item => (int)item.Weight.Numerator);
        var power = shares.Aggregate(Power(full, n), (product, item) => product * Power(item.Share, (int)item.Weight.Numerator));
        BigInteger low = 0, high = full.Numerator * BigInteger.Pow(10, Places + 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Power(new Rational(middle, BigInteger.Pow(10, Places + 1)), n) <= power ? (middle, high) : (low, middle);
        }

        // Thirteen decimals rounded down, then to twelve: the last one is 5 or more exactly where the twelfth goes up.
        return new Rational(low, BigInteger.Pow(10, Places + 1)).Round(Places);
    }

    private static Rational Power(Rational value, int n) => new(BigInteger.Pow(value.Numerator, n), BigInteger.Pow(value.Denominator, n));

    private static Rational Sum(List<SlowNode> nodes, Func<SlowNode, Rational> value) => nodes.Aggregate(Rational.Zero, (sum, node) => sum + value(node));
}
