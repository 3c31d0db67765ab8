using System.Globalization;

namespace PlanMetrics.Trends;

/// <summary>What every series must be: as many periods as values, periods in rising order, values that are numbers.</summary>
internal static class SeriesCheck
{
    // Beyond it, differences and squares would leave the range of numbers.
    private const double Largest = 1e100;

    /// <exception cref="ArgumentException">The series is none.</exception>
    public static void Demand(ReadOnlySpan<int> periods, ReadOnlySpan<double> values)
    {
        if (periods.Length != values.Length)
            throw new ArgumentException($"{periods.Length} periods have {values.Length} values.", nameof(values));
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0 && periods[i] <= periods[i - 1])
                throw new ArgumentException($"Period {periods[i]} comes after period {periods[i - 1]}.", nameof(periods));
        }

        Demand(values);
    }

    /// <exception cref="ArgumentException">A value is no number, or beyond 1e100.</exception>
    public static void Demand(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
            if (!(Math.Abs(value) <= Largest))
                throw new ArgumentException($"{value.ToString(CultureInfo.InvariantCulture)} is no value of a series.", nameof(values));
    }
}
