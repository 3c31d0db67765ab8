namespace PlanMetrics.Scores.Stability;

/// <summary>
/// The totals of many units under many sets of weights, in <c>double</c>: a pass over the tree for all units at once. Of a group only
/// what a unit has counts, as in the scores. A geometric mean is the arithmetic one of logarithms at every level.
/// </summary>
internal sealed class StabilityModel(StabilityTree tree, StabilityValues values, StabilityMean mean = StabilityMean.Arithmetic)
{
    private const double Span = 99;

    private readonly StabilityValues inner = mean == StabilityMean.Geometric ? values.Mapped(Inward) : values;

    public StabilityTree Tree => tree;

    public int Units => values.Units;

    /// <summary>The totals of all units, 0 to 1, NaN where nothing of a unit counts; nothing is allocated.</summary>
    public void Evaluate(ReadOnlySpan<double> weights, StabilityScratch scratch)
    {
        scratch.Clear();
        for (var node = 0; node < tree.Count - 1; node++)
            if (tree.Columns[node] is var column and >= 0)
                AddTarget(column, weights[node], tree.Depths[node] - 1, scratch);
            else
                CloseGroup(tree.Depths[node], weights[node], scratch);
        Total(scratch);
    }

    private static double Inward(double value) => Math.Log(1 + (Span * value));

    private void AddTarget(int column, double weight, int into, StabilityScratch scratch)
    {
        var above = scratch.Above(into);
        var below = scratch.Below(into);
        var given = inner.Values.AsSpan(column * Units, above.Length);
        var mask = inner.Mask.AsSpan(column * Units, above.Length);
        for (var unit = 0; unit < above.Length; unit++)
        {
            above[unit] += weight * given[unit];
            below[unit] += weight * mask[unit];
        }
    }

    private static void CloseGroup(int depth, double weight, StabilityScratch scratch)
    {
        var above = scratch.Above(depth);
        var below = scratch.Below(depth);
        var parentAbove = scratch.Above(depth - 1);
        var parentBelow = scratch.Below(depth - 1);
        for (var unit = 0; unit < above.Length; unit++)
            if (below[unit] > 0)
            {
                parentAbove[unit] += weight * (above[unit] / below[unit]);
                parentBelow[unit] += weight;
            }

        above.Clear();
        below.Clear();
    }

    private void Total(StabilityScratch scratch)
    {
        var above = scratch.Above(0);
        var below = scratch.Below(0);
        for (var unit = 0; unit < above.Length; unit++)
        {
            var value = above[unit] / below[unit];
            scratch.Totals[unit] = mean == StabilityMean.Geometric ? (Math.Exp(value) - 1) / Span : value;
        }
    }
}
