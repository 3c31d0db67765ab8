using PlanMetrics.Observations;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Adjusting;

/// <summary>
/// What each bonus and penalty brings to a total, exactly: a bonus under its cap, a penalty as far as there are points to take
/// (扣完为止): no item loses more than it contributes, the total not more than it holds, all of them together not more than their cap.
/// These limits lie within one another, so the sum is the same in whatever order the entries are taken.
/// </summary>
internal sealed class Ledger
{
    private const int Places = 12;

    private readonly Score total;
    private readonly AdjustmentRules rules;
    private readonly Dictionary<Score, decimal> left = new(ReferenceEqualityComparer.Instance);
    private readonly List<AppliedAdjustment> lines = [];

    public Ledger(Score total, AdjustmentRules rules, IReadOnlyList<Adjustment> entries)
    {
        (this.total, this.rules) = (total, rules);
        TakeBonus(entries);
        TakePenalties(entries);
    }

    /// <summary>The entries that act on the tree, bonus first.</summary>
    public IReadOnlyList<AppliedAdjustment> Lines => lines;

    /// <summary>The points gained.</summary>
    public decimal Bonus { get; private set; }

    /// <summary>The points lost.</summary>
    public decimal Penalties { get; private set; }

    private void TakeBonus(IReadOnlyList<Adjustment> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Type != AdjustmentType.Bonus || ScorePath.To(total, entry.Item) is not [.., { Contribution: not null }])
                continue;
            var taken = Math.Min(Math.Min(entry.Points, rules.Bonus!.EntryCap ?? entry.Points), rules.Bonus.Cap - Bonus);
            Bonus += taken;
            lines.Add(new(entry, taken) { Claimed = entry.Points });
        }
    }

    private void TakePenalties(IReadOnlyList<Adjustment> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Type != AdjustmentType.Penalty || ScorePath.To(total, entry.Item) is not [.., { Contribution: not null }] path)
                continue;
            var claimed = entry.Doubled ? decimal.Round(entry.Points * rules.Penalties!.DoubledFactor, Places, MidpointRounding.AwayFromZero) : entry.Points;
            var taken = Math.Min(claimed, (rules.Penalties!.Cap ?? decimal.MaxValue) - Penalties);
            foreach (var node in path)
                taken = Math.Min(taken, LeftOf(node));
            foreach (var node in path)
                left[node] = LeftOf(node) - taken;
            Penalties += taken;
            lines.Add(new(entry, -taken) { Claimed = -claimed });
        }
    }

    private decimal LeftOf(Score node) =>
        left.TryGetValue(node, out var known) ? known
        : ReferenceEquals(node, total) ? Math.Max(0m, node.Points!.Value + Bonus)
        : Math.Max(0m, node.Contribution ?? 0m);
}
