namespace PlanMetrics.Risks.Rule;

/// <summary>Student's t for odd degrees of freedom, in closed form (Abramowitz and Stegun 26.7.3), and the normal as its limit.</summary>
internal static class StudentLaw
{
    /// <summary>Stands for endless degrees of freedom.</summary>
    public const int Normal = 0;

    /// <summary>The probability of at most <paramref name="x"/>.</summary>
    public static double AtMost(double x, int freedom)
    {
        if (freedom == Normal)
            return Rule.Normal.AtMost(x);
        var angle = Math.Atan(x / Math.Sqrt(freedom));
        var square = freedom / (freedom + (x * x));
        double term = 1.0, sum = 1.0;
        for (var i = 2; i <= freedom - 3; i += 2)
        {
            term *= square * i / (i + 1);
            sum += term;
        }

        return Math.Clamp(0.5 + ((angle + (x / Math.Sqrt(freedom) * square * sum)) / Math.PI), 0.0, 1.0);
    }

    /// <summary>The logarithm of the density at 0: Γ((f + 1)/2) / (√(f π) Γ(f/2)).</summary>
    public static double LogScale(int freedom)
    {
        if (freedom == Normal)
            return -0.5 * Math.Log(Math.Tau);
        // Γ(2)/Γ(3/2) = 2/√π at 3, and from there by f/(f − 1) … for every second one.
        var ratio = 2.0 / Math.Sqrt(Math.PI);
        for (var f = 3; f < freedom; f += 2)
            ratio *= (f + 1.0) / f;
        return Math.Log(ratio / Math.Sqrt(freedom * Math.PI));
    }
}
