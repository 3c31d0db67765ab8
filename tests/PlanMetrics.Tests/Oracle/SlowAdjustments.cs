using PlanMetrics.Observations;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Bonus, penalties and vetoes on one tree: what all bonuses bring together, and what all penalties can take, from the leaves upwards.</summary>
internal sealed class SlowAdjustments(SlowInput input, string unitId)
{
    private const int Places = 12;

    private readonly List<Adjustment> entries =
        [.. input.Entries.Where(entry => entry.UnitId == unitId && (entry.Date is null || entry.Date <= input.AsOf))];

    public IEnumerable<Veto> Vetoes => entries.Where(entry => entry.Veto is not null).Select(entry => entry.Veto!);

    /// <summary>The targets that have 0 points by a veto on them or on what holds them.</summary>
    public IEnumerable<string> Zeroed(SlowNode total) => Vetoes.Where(veto => veto.Effects.Contains(VetoEffect.ZeroItem))
        .SelectMany(veto => Find(total, veto.On)?.Leaves.Select(leaf => leaf.Id) ?? []);

    public Rational Bonus(SlowNode total, Dictionary<string, Rational> contributions)
    {
        if (input.Profile.Adjustments.Bonus is not { } rule)
            return Rational.Zero;
        var sum = Rational.Zero;
        foreach (var entry in entries.Where(entry => entry.Type == AdjustmentType.Bonus))
            if (Find(total, entry.Item)?.Leaves.Any(leaf => contributions.ContainsKey(leaf.Id)) == true)
                sum += rule.EntryCap is { } most && most < entry.Points ? most : entry.Points;
        return sum < rule.Cap ? sum : rule.Cap;
    }

    public Rational Penalties(SlowNode total, Dictionary<string, Rational> contributions, Rational bonus)
    {
        if (input.Profile.Adjustments.Penalties is not { } rule)
            return Rational.Zero;
        var taken = Taken(total, Published(total, contributions), rule, total.Points!.Value + bonus);
        return rule.Cap is { } cap && (Rational)cap < taken ? cap : taken;
    }

    /// <summary>The part of a tree that a reference means.</summary>
    public static SlowNode? Find(SlowNode total, ItemReference item) => item.Level switch
    {
        ItemLevel.Total => total,
        ItemLevel.Section => total.Children.Find(section => section.Id == item.Id),
        ItemLevel.Task => total.Children.SelectMany(section => section.Children).FirstOrDefault(task => task.Id == item.Id),
        ItemLevel.Group => total.All.FirstOrDefault(node => node.Measure is null && node.Id == item.Id),
        _ => total.Leaves.FirstOrDefault(leaf => leaf.Id == item.Id),
    };

    // What can be taken below a node and at it, and no more than it brings.
    private Rational Taken(SlowNode node, Dictionary<string, Rational> shares, PenaltyRule rule, Rational most)
    {
        var sum = Rational.Zero;
        foreach (var child in node.Children)
            sum += Taken(child, shares, rule, child.Leaves.Aggregate(Rational.Zero, (all, leaf) => all + shares.GetValueOrDefault(leaf.Id, Rational.Zero)));
        foreach (var entry in entries.Where(entry => entry.Type == AdjustmentType.Penalty))
            if (node.Points is not null && IsAt(node, entry.Item))
                sum += entry.Doubled ? (Rational)entry.Points * rule.DoubledFactor : entry.Points;
        return sum < most ? sum : most;
    }

    private static bool IsAt(SlowNode node, ItemReference item) => item.Level switch
    {
        ItemLevel.Total => node.Id == "total",
        ItemLevel.Target => node.Measure is not null && node.Id == item.Id,
        ItemLevel.Group => node.Id == item.Id && node.Measure is null,
        ItemLevel.Task => node.Id == item.Id && node.Children.Exists(child => child.Measure is not null),
        _ => node.Id == item.Id && node.Id != "total" && node.Measure is null && !node.Children.Exists(child => child.Measure is not null),
    };

    // The shares as they are published: 12 decimals, what rounding leaves to the largest.
    private static Dictionary<string, Rational> Published(SlowNode total, Dictionary<string, Rational> contributions)
    {
        var shares = contributions.ToDictionary(pair => pair.Key, pair => pair.Value.Round(Places));
        var rest = shares.Values.Aggregate(total.Points!.Value, (left, share) => left - share);
        var largest = shares.Keys.Where(id => !shares.Values.Any(other => other > shares[id])).Order(StringComparer.Ordinal).First();
        shares[largest] += rest;
        return shares;
    }
}
