using PlanMetrics.Trends;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>Exponential smoothing, each with the gain that forecast its own series best.</summary>
internal static class Smoothing
{
    private const int FewestValues = 4;
    private const double Damping = 0.9;
    private const double HalfSlope = 0.5;

    private static readonly double[] Gains = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
    private static readonly double[] TrendGains = [0.05, 0.1, 0.2, 0.4];

    public static SeriesModel Simple { get; } = new("ses", new("指数平滑", "exponential smoothing"), (series, first, count) =>
        Best(series.Values, [0.0]) is { } run ? SeriesForecast.Of(run.Level, run.Squares, run.Errors) : null);

    public static SeriesModel DampedHolt { get; } = new("holt", new("阻尼 Holt 平滑", "damped Holt"), (series, first, count) =>
        Best(series.Values, TrendGains) is { } run ? SeriesForecast.Of(run.Level + (run.Trend * MeanDamping(count)), run.Squares, run.Errors) : null);

    /// <summary>Theta: smoothing, and half of the slope of a straight line (Assimakopoulos and Nikolopoulos 2000; Hyndman and Billah 2003).</summary>
    public static SeriesModel Theta { get; } = new("theta", new("Theta 方法", "Theta"), (series, first, count) =>
        Best(series.Values, [0.0]) is { } run && LeastSquares.Of(series.Periods, series.Values) is { Slope: { } slope }
            ? SeriesForecast.Of(run.Level + (HalfSlope * slope * (count + 1) / 2.0), run.Squares, run.Errors)
            : null);

    private static (double Level, double Trend, double Squares, int Errors)? Best(double[] values, double[] trendGains)
    {
        if (values.Length < FewestValues)
            return null;
        var best = (Level: 0.0, Trend: 0.0, Squares: double.PositiveInfinity, Errors: 0);
        foreach (var gain in Gains)
            foreach (var trendGain in trendGains)
                if (Run(values, gain, trendGain) is var run && run.Squares < best.Squares)
                    best = run;
        return best;
    }

    private static (double Level, double Trend, double Squares, int Errors) Run(double[] values, double gain, double trendGain)
    {
        double level = values[0], trend = 0.0, squares = 0.0;
        for (var i = 1; i < values.Length; i++)
        {
            var expected = level + (Damping * trend);
            var error = values[i] - expected;
            squares += error * error;
            (level, trend) = (expected + (gain * error), (Damping * trend) + (trendGain * error));
        }

        return (level, trend, squares, values.Length - 1);
    }

    // The mean of φ + φ² + … over the periods ahead.
    private static double MeanDamping(int count)
    {
        double sum = 0.0, reached = 0.0, power = 1.0;
        for (var i = 0; i < count; i++)
        {
            power *= Damping;
            reached += power;
            sum += reached;
        }

        return sum / count;
    }
}
