using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace PlanMetrics.Trends;

/// <summary>The standard normal distribution.</summary>
internal static class NormalLaw
{
    /// <summary>The 97.5 % point: 95 % lie between it and its negative.</summary>
    public static readonly double Point975 = Point(0.975);

    /// <summary>The value below which a share of the distribution lies.</summary>
    public static double Point(double share) => Normal.InvCDF(0, 1, share);

    /// <summary>The chance of a value at least so far from zero, on either side.</summary>
    public static double TwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>z of a whole-numbered statistic, brought nearer to zero by 1 (continuity); 0 where it is 0.</summary>
    public static double ScoreOf(long statistic, double variance) =>
        statistic == 0 ? 0 : (statistic - Math.Sign(statistic)) / Math.Sqrt(variance);
}
