namespace PlanMetrics.Risks.Rule;

/// <summary>The standard normal distribution function, absolute error below 1e-14 (West 2005, after Hart 1968).</summary>
internal static class Normal
{
    /// <summary>The 90 % point: 80 % of all values lie between it and its negative.</summary>
    public const double Upper90 = 1.2815515655446004;

    private const double Farthest = 37.0;
    private const double Split = 7.07106781186547;

    public static double AtMost(double x)
    {
        var size = Math.Abs(x);
        if (size > Farthest)
            return x > 0 ? 1.0 : 0.0;
        var density = Math.Exp(-0.5 * size * size);
        var tail = size < Split ? density * Series(size) : density / (2.506628274631 * Fraction(size));
        return x > 0 ? 1.0 - tail : tail;
    }

    private static double Series(double x)
    {
        var above = (((((((((((0.0352624965998911 * x) + 0.700383064443688) * x) + 6.37396220353165) * x) + 33.912866078383) * x) + 112.079291497871) * x)
            + 221.213596169931) * x) + 220.206867912376;
        var below = (((((((((((((0.0883883476483184 * x) + 1.75566716318264) * x) + 16.064177579207) * x) + 86.7807322029461) * x) + 296.564248779674) * x)
            + 637.333633378831) * x) + 793.826512519948) * x) + 440.413735824752;
        return above / below;
    }

    private static double Fraction(double x) => x + (1.0 / (x + (2.0 / (x + (3.0 / (x + (4.0 / (x + 0.65))))))));
}
