using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Stability;

/// <summary>The values of units, 0 to 1, a column for each target: 0 where a unit has none, and a mask that is 1 where it has one.</summary>
internal sealed class StabilityValues(int units, int columns)
{
    /// <summary>How many units there are.</summary>
    public int Units => units;

    /// <summary>How many columns there are.</summary>
    public int Columns => columns;

    /// <summary>The values, column after column.</summary>
    public double[] Values { get; } = new double[checked(units * columns)];

    /// <summary>1 where there is a value, else 0, column after column.</summary>
    public double[] Mask { get; } = new double[checked(units * columns)];

    /// <summary>Sets a unit's value in a column.</summary>
    public void Set(int unit, int column, double value)
    {
        Values[(column * units) + unit] = value;
        Mask[(column * units) + unit] = 1;
    }

    /// <summary>The same with each column stretched from its lowest unit (0) to its highest (1); 1 for all where they are equal.</summary>
    public StabilityValues MinMax()
    {
        var scaled = new StabilityValues(units, columns);
        for (var column = 0; column < columns; column++)
        {
            var (low, high) = RangeOf(column);
            for (var unit = 0; unit < units; unit++)
                if (Mask[(column * units) + unit] > 0)
                    scaled.Set(unit, column, high > low ? (Values[(column * units) + unit] - low) / (high - low) : 1);
        }

        return scaled;
    }

    /// <summary>The same with each value as the group above its column takes it.</summary>
    public StabilityValues Mapped(Func<int, Aggregation> above, Func<Aggregation, double, double> map)
    {
        var mapped = new StabilityValues(units, columns);
        for (var column = 0; column < columns; column++)
            for (var i = column * units; i < (column + 1) * units; i++)
                (mapped.Mask[i], mapped.Values[i]) = (Mask[i], Mask[i] > 0 ? map(above(column), Values[i]) : 0);
        return mapped;
    }

    private (double Low, double High) RangeOf(int column)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var i = column * units; i < (column + 1) * units; i++)
            if (Mask[i] > 0)
                (low, high) = (Math.Min(low, Values[i]), Math.Max(high, Values[i]));
        return (low, high);
    }
}
