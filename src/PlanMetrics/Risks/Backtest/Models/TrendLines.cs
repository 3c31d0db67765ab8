using PlanMetrics.Trends;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>Straight lines through the last years, drawn on in full.</summary>
internal static class TrendLines
{
    private const int FewestValues = 4;

    public static SeriesModel LeastSquaresModel { get; } = new("ols", new("线性回归", "OLS"), (series, first, count) =>
        series.Values.Length < FewestValues ? null
        : LeastSquares.Of(series.Periods, series.Values) is { Slope: { } slope, Intercept: { } intercept } ? Line(series, slope, intercept, first, count)
        : null);

    public static SeriesModel TheilSenModel { get; } = new("theil-sen", new("Theil–Sen 斜率", "Theil–Sen"), (series, first, count) =>
        series.Values.Length < FewestValues ? null
        : TheilSen.Of(series.Periods, series.Values) is { Slope: { } slope, Intercept: { } intercept } ? Line(series, slope, intercept, first, count)
        : null);

    /// <summary>The middle of what is to come on the line, with the spread around it.</summary>
    public static SeriesForecast Line(PeriodLogits series, double slope, double intercept, int first, int count)
    {
        var squares = 0.0;
        for (var i = 0; i < series.Values.Length; i++)
        {
            var error = series.Values[i] - intercept - (slope * series.Periods[i]);
            squares += error * error;
        }

        return SeriesForecast.Of(intercept + (slope * (first + ((count - 1) / 2.0))), squares, series.Values.Length - 2);
    }
}
