using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Stability;

/// <summary>
/// The totals of many units under many sets of weights, in <c>double</c>: a pass over the tree for all units at once. Of a group only
/// what a unit has counts, as in the scores.
/// </summary>
internal sealed class StabilityModel(StabilityTree tree, StabilityValues values)
{
    private readonly StabilityValues inner = values.Mapped(column => tree.AboveColumn[column], StabilityScale.Inward);

    public StabilityTree Tree => tree;

    public int Units => values.Units;

    /// <summary>The totals of all units, 0 to 1, NaN where nothing of a unit counts; nothing is allocated.</summary>
    public void Evaluate(ReadOnlySpan<double> weights, StabilityScratch scratch)
    {
        scratch.Clear();
        for (var node = 0; node < tree.Count - 1; node++)
        {
            // What weighs nothing is not there: an infinity times 0 would be no number.
            if (tree.Columns[node] < 0)
                CloseGroup(node, weights[node], scratch);
            else if (weights[node] > 0)
                AddTarget(node, weights[node], scratch);
        }

        var above = scratch.Above(0);
        var below = scratch.Below(0);
        for (var unit = 0; unit < above.Length; unit++)
            scratch.Totals[unit] = below[unit] > 0 ? StabilityScale.Outward(tree.Aggregations[^1], above[unit], below[unit]) : double.NaN;
    }

    private void AddTarget(int node, double weight, StabilityScratch scratch)
    {
        var above = scratch.Above(tree.Depths[node] - 1);
        var below = scratch.Below(tree.Depths[node] - 1);
        var given = inner.Values.AsSpan(tree.Columns[node] * Units, above.Length);
        var mask = inner.Mask.AsSpan(tree.Columns[node] * Units, above.Length);
        if (tree.Into[node] == Aggregation.Minimum)
            for (var unit = 0; unit < above.Length; unit++)
            {
                above[unit] = Math.Max(above[unit], given[unit]);
                below[unit] += weight * mask[unit];
            }
        else
            for (var unit = 0; unit < above.Length; unit++)
            {
                above[unit] += weight * given[unit];
                below[unit] += weight * mask[unit];
            }
    }

    private void CloseGroup(int node, double weight, StabilityScratch scratch)
    {
        var depth = tree.Depths[node];
        var (own, into) = (tree.Aggregations[node], tree.Into[node]);
        var above = scratch.Above(depth);
        var below = scratch.Below(depth);
        var parentAbove = scratch.Above(depth - 1);
        var parentBelow = scratch.Below(depth - 1);
        for (var unit = 0; unit < above.Length; unit++)
            if (below[unit] > 0)
            {
                // A geometric mean of geometric means stays among logarithms; so does an arithmetic one among values.
                var value = own == into && own is (Aggregation.Arithmetic or Aggregation.Geometric)
                    ? above[unit] / below[unit]
                    : StabilityScale.Inward(into, StabilityScale.Outward(own, above[unit], below[unit]));
                if (into == Aggregation.Minimum)
                    parentAbove[unit] = Math.Max(parentAbove[unit], value);
                else
                    parentAbove[unit] += weight * value;
                parentBelow[unit] += weight;
            }

        above.Clear();
        below.Clear();
    }
}
