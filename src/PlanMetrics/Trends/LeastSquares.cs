using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Trends;

/// <summary>最小二乘直线: the straight line with the least squared distances, by period number.</summary>
public readonly record struct LeastSquares
{
    private static readonly LocalText Plain = new("最小二乘法", "ordinary least squares");

    /// <summary>The method.</summary>
    public LocalText Variant { get; private init; }

    /// <summary>How many periods have a value.</summary>
    public int Count { get; private init; }

    /// <summary>The change from a period to the next; null with fewer than two periods.</summary>
    public double? Slope { get; private init; }

    /// <summary>The value of the line at period 0; null with fewer than two periods.</summary>
    public double? Intercept { get; private init; }

    /// <summary>The share of the variance that the line explains; null with fewer than three periods, or where all values are equal.</summary>
    public double? RSquared { get; private init; }

    /// <summary>The standard error of the slope; null with fewer than three periods.</summary>
    public double? StandardError { get; private init; }

    /// <summary>The two-sided chance of such a slope without a trend (Student's t); null with fewer than three periods.</summary>
    public double? P { get; private init; }

    /// <summary>What is lacking: of the line, or of its test alone.</summary>
    public Insufficiency Insufficiency { get; private init; }

    /// <summary>Fits the line.</summary>
    /// <param name="periods">The numbers of the periods, in rising order; a missing number is a gap.</param>
    /// <param name="values">Their values.</param>
    /// <exception cref="ArgumentException">The two do not make a series.</exception>
    public static LeastSquares Of(ReadOnlySpan<int> periods, ReadOnlySpan<double> values)
    {
        SeriesCheck.Demand(periods, values);
        var n = values.Length;
        if (n < 2)
            return new() { Variant = Plain, Count = n, Insufficiency = Insufficiency.TooFewPeriods };
        // Counted from the first period, so that large numbers of periods cost no digits.
        var at = new double[n];
        for (var i = 0; i < n; i++)
            at[i] = (double)periods[i] - periods[0];
        var y = values.ToArray();
        var (start, slope) = Fit.Line(at, y);
        var line = new LeastSquares { Variant = Plain, Count = n, Slope = slope, Intercept = start - (slope * periods[0]) };
        return n < 3 ? line with { Insufficiency = Insufficiency.TooFewPeriods } : Tested(line, at, y, start, slope);
    }

    private static LeastSquares Tested(LeastSquares line, double[] at, double[] y, double start, double slope)
    {
        var (meanAt, meanY) = (at.Average(), y.Average());
        var (spread, total, residual) = (0.0, 0.0, 0.0);
        for (var i = 0; i < y.Length; i++)
        {
            spread += (at[i] - meanAt) * (at[i] - meanAt);
            total += (y[i] - meanY) * (y[i] - meanY);
            var left = y[i] - start - (slope * at[i]);
            residual += left * left;
        }

        var free = y.Length - 2;
        var error = Math.Sqrt(residual / free / spread);
        // A line through all points leaves no doubt, and a level one no trend.
        var p = error > 0 ? 2 * StudentT.CDF(0, 1, free, -Math.Abs(slope / error)) : slope == 0 ? 1 : 0;
        return line with { RSquared = total == 0 ? null : Math.Max(0, 1 - (residual / total)), StandardError = error, P = p };
    }
}
