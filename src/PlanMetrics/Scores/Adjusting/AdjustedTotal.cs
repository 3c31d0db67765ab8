using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Adjusting;

/// <summary>
/// The total of one unit after group aggregation: bonus with cap, penalties, veto, in this order. A veto on an item makes the tree anew
/// from the item upwards, and bonus and penalties are taken again from that tree.
/// </summary>
internal sealed class AdjustedTotal(Profile profile, ScoreTree trees, AdjustmentBook book, Findings findings)
{
    /// <summary>The tree over a unit's items, and the entries that act on it.</summary>
    public (Score Total, ImmutableArray<AppliedAdjustment> Lines) Of(string unitId, string kind, List<ScoredItem> items)
    {
        var plain = trees.Of(kind, items);
        var entries = book.Of(unitId);
        if (plain.Points is null || entries.Count == 0)
        {
            foreach (var entry in entries)
                findings.Add(AdjustmentBook.Finding(AdjustmentCodes.NoScore, entry));
            return (WithSteps(plain, plain.Points, plain.Points, plain.Points), []);
        }

        var before = new Ledger(plain, profile.Adjustments, entries);
        var zeroed = ZeroedTargets(plain, entries);
        var tree = zeroed.Count == 0 ? plain : VetoedTree.Of(plain, trees.Of(kind, items.ConvertAll(item => VetoedTree.Zeroed(item, zeroed))));
        var after = zeroed.Count == 0 ? before : new Ledger(tree, profile.Adjustments, entries);
        var held = tree.Points!.Value + after.Bonus - after.Penalties;
        var lines = after.Lines.ToList();
        AddVetoes(lines, plain, entries, ref held);
        AdjustmentFindings.Of(unitId, plain, entries, lines, findings);
        var withBonus = plain.Points.Value + before.Bonus;
        return (WithSteps(tree with { Points = held, Contribution = held }, plain.Points, withBonus, withBonus - before.Penalties), [.. lines]);
    }

    // The fixed order; a step that does nothing is kept.
    private Score WithSteps(Score total, decimal? grouped, decimal? withBonus, decimal? withPenalties)
    {
        if (total.Points is not { } points || grouped is not { } start || withBonus is not { } more || withPenalties is not { } less)
            return total;
        return total with
        {
            Steps =
            [
                .. total.Steps.Where(step => step.Name != VetoedTree.Step),
                new("bonus", start, more), new("penalties", more, less), new(VetoedTree.Step, less, points), new("total", points, points),
                new("rounding", points, decimal.Round(points, profile.Decimals, MidpointRounding.AwayFromZero)),
            ],
        };
    }

    private static HashSet<string> ZeroedTargets(Score plain, IReadOnlyList<Adjustment> entries)
    {
        var zeroed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
            if (entry.Veto is { } veto && veto.Effects.Contains(VetoEffect.ZeroItem) && ScorePath.To(plain, entry.Item) is { } path)
                zeroed.UnionWith(path[^1].Leaves().Where(leaf => leaf.Applies).Select(leaf => leaf.Id));
        return zeroed;
    }

    private static void AddVetoes(List<AppliedAdjustment> lines, Score plain, IReadOnlyList<Adjustment> entries, ref decimal held)
    {
        foreach (var entry in entries)
        {
            if (entry.Veto is not { } veto)
                continue;
            var taken = veto.Effects.Contains(VetoEffect.ZeroTotal) ? held : 0m;
            held -= taken;
            lines.Add(new(entry, -taken)
            {
                ItemBefore = veto.Effects.Contains(VetoEffect.ZeroItem) ? ScorePath.To(plain, entry.Item)?[^1].Points : null,
            });
        }
    }
}
