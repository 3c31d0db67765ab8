namespace PlanMetrics.Trends;

/// <summary>自然过程限: mean ± 2.66 × the mean moving range.</summary>
/// <param name="Mean">The mean of the values.</param>
/// <param name="MeanRange">The mean moving range.</param>
/// <param name="Low">The lower limit.</param>
/// <param name="High">The upper limit.</param>
public readonly record struct XmrLimits(double Mean, double MeanRange, double Low, double High)
{
    /// <summary>What a mean range is multiplied by: 3 / d₂ for two values.</summary>
    public const double Scale = 2.66;

    internal static XmrLimits Of(double mean, double meanRange) =>
        new(mean, meanRange, mean - (Scale * meanRange), mean + (Scale * meanRange));
}
