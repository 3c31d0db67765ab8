namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>What a model of a series expects of the mean logit of what is to come.</summary>
/// <param name="Mean">The logit expected.</param>
/// <param name="Deviation">The standard deviation of a period around the model, on the past.</param>
internal readonly record struct SeriesForecast(double Mean, double Deviation)
{
    /// <summary>From the errors that the model made on its own past.</summary>
    public static SeriesForecast Of(double mean, double squares, int errors) => new(mean, errors > 0 ? Math.Sqrt(squares / errors) : 0.0);
}
