namespace PlanMetrics.Risks.Rule;

/// <summary>
/// The same probability as <see cref="MissChance"/>, exact for any number of cases: fewer than need good ones come at a rate below a value
/// that is distributed as Beta(need, N − need + 1), so P = ∫ f(y) F((y − L)/τ) dy, with f the density of its logit and F the law of errors.
/// By the trapezoid rule, which converges fast for smooth functions; the densities need no constant, as they are divided by their sum.
/// </summary>
internal static class MissIntegral
{
    private const double StepsOfScale = 3.0;
    private const double MostSteps = 60.0;
    private const double Negligible = 1e-10;

    /// <summary>The probability of fewer good cases than needed.</summary>
    /// <param name="laws">What the logit of the rate may be.</param>
    /// <param name="need">The good cases needed; 0 or less is never missed, more than <paramref name="cases"/> always.</param>
    /// <param name="cases">The cases expected.</param>
    public static double Of(ReadOnlySpan<LogitLaw> laws, long need, long cases)
    {
        if (need <= 0 || need > cases)
            return need <= 0 ? 0.0 : 1.0;
        double a = need, b = cases - need + 1;
        var spread = Math.Sqrt((1.0 / a) + (1.0 / b));
        var narrowest = spread;
        foreach (var law in laws)
            narrowest = Math.Min(narrowest, law.Scale);
        var step = Math.Max(narrowest / StepsOfScale, spread / MostSteps);
        var top = Math.Log(a / b);
        var (weights, sum) = (0.0, 0.0);
        Walk(laws, a, b, top, step, ref weights, ref sum);
        Walk(laws, a, b, top - step, -step, ref weights, ref sum);
        return Math.Clamp(sum / weights, 0.0, 1.0);
    }

    private static void Walk(ReadOnlySpan<LogitLaw> laws, double a, double b, double from, double step, ref double weights, ref double sum)
    {
        var highest = LogDensity(a, b, Math.Log(a / b));
        for (var y = from; ; y += step)
        {
            var weight = Math.Exp(LogDensity(a, b, y) - highest);
            if (weight < Negligible)
                return;
            weights += weight;
            foreach (var law in laws)
                sum += weight * law.Weight * law.AtMost(y);
        }
    }

    // a ln p + b ln (1 − p) at the rate whose logit is y.
    private static double LogDensity(double a, double b, double y) =>
        (y < 0 ? a * y : -b * y) - ((a + b) * double.LogP1(Math.Exp(-Math.Abs(y))));
}
