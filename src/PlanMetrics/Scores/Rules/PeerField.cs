using PlanMetrics.Measures;

namespace PlanMetrics.Scores.Rules;

/// <summary>The values of one target in one peer group: those of the units that have one.</summary>
internal sealed class PeerField
{
    private readonly ExactFraction[] values;
    private readonly bool higherIsBetter;

    /// <summary>A field of at least one value.</summary>
    /// <param name="values">The values, in any order.</param>
    /// <param name="higherIsBetter">Which end is the best.</param>
    public PeerField(IEnumerable<ExactFraction> values, bool higherIsBetter)
    {
        this.values = [.. values];
        this.higherIsBetter = higherIsBetter;
        Array.Sort(this.values);
        if (higherIsBetter)
            Array.Reverse(this.values);
    }

    public ExactFraction Best => values[0];

    public ExactFraction Worst => values[^1];

    public bool AllEqual => Best.CompareTo(Worst) == 0;

    /// <summary>1 + how many are better.</summary>
    public int PlaceOf(ExactFraction value)
    {
        var (low, high) = (0, values.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = values[middle].CompareTo(value);
            (low, high) = (higherIsBetter ? order > 0 : order < 0) ? (middle + 1, high) : (low, middle);
        }

        return low + 1;
    }
}
