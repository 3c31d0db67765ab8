using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Stability;

/// <summary>
/// How each aggregation takes values in and gives its own out again, so that every one of them is a weighted sum (or, for the least
/// value, a greatest distance from 1): ln v for the geometric mean, 1 / v for the harmonic one, 1 − v for the minimum.
/// </summary>
internal static class StabilityScale
{
    /// <summary>A value, 0 to 1, as its group sums it up; a 0 is kept apart by an infinity, which no other value can make up for.</summary>
    public static double Inward(Aggregation aggregation, double value) => aggregation switch
    {
        Aggregation.Geometric => Math.Log(value),
        Aggregation.Harmonic => 1 / value,
        Aggregation.Minimum => 1 - value,
        _ => value,
    };

    /// <summary>The value of a group from what was summed up in it.</summary>
    public static double Outward(Aggregation aggregation, double above, double below) => aggregation switch
    {
        Aggregation.Geometric => Math.Exp(above / below),
        Aggregation.Harmonic => below / above,
        Aggregation.Minimum => 1 - above,
        _ => above / below,
    };
}
