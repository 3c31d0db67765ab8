namespace PlanMetrics.Risks.Rule;

/// <summary>
/// The binomial distribution function. One probability by Loader's saddle point (2000), the rest of the shorter tail by the ratio of
/// neighbours; where that tail would be long, the normal approximation of Peizer and Pratt (1968), whose error is below 1e-7 there.
/// </summary>
internal static class Binomial
{
    // Above this variance a tail near the mean has more than some thousand terms.
    private const double LargestSummed = 1e5;
    private const double Negligible = 1e-17;

    /// <summary>The probability of at most <paramref name="most"/> successes.</summary>
    /// <param name="most">The most successes; below 0 gives 0, at or above <paramref name="cases"/> gives 1.</param>
    /// <param name="cases">The number of trials, at least 0.</param>
    /// <param name="rate">The chance of each, 0 to 1.</param>
    public static double AtMost(long most, long cases, double rate)
    {
        if (most < 0)
            return 0.0;
        if (most >= cases || rate <= 0.0)
            return 1.0;
        if (rate >= 1.0)
            return 0.0;
        if (cases * rate * (1.0 - rate) > LargestSummed)
            return PeizerPratt(most, cases, rate);
        return most < cases * rate
            ? Math.Min(1.0, LowerTail(most, cases, rate))
            : Math.Max(0.0, 1.0 - LowerTail(cases - most - 1, cases, 1.0 - rate));
    }

    /// <summary>The probability of exactly so many successes, 0 to <paramref name="cases"/>, at a rate between 0 and 1.</summary>
    public static double Exactly(long successes, long cases, double rate)
    {
        if (successes == 0)
            return Math.Exp(cases * double.LogP1(-rate));
        if (successes == cases)
            return Math.Exp(cases * Math.Log(rate));
        double k = successes, n = cases, rest = cases - successes;
        var exponent = StirlingError(n) - StirlingError(k) - StirlingError(rest) - Deviance(k, n * rate) - Deviance(rest, n * (1.0 - rate));
        return Math.Exp(exponent) * Math.Sqrt(n / (Math.Tau * k * rest));
    }

    // Downwards from a count below the mean every term is smaller than the one before.
    private static double LowerTail(long most, long cases, double rate)
    {
        var odds = (1.0 - rate) / rate;
        double term = 1.0, sum = 1.0;
        for (var k = most; k > 0 && term > Negligible * sum; k--)
        {
            term *= k * odds / (cases - k + 1);
            sum += term;
        }

        return sum * Exactly(most, cases, rate);
    }

    private static double PeizerPratt(double most, double cases, double rate)
    {
        var other = 1.0 - rate;
        double below = most + 0.5, above = cases - most - 0.5;
        var distance = most + (2.0 / 3.0) - ((cases + (1.0 / 3.0)) * rate)
            + (0.02 * ((other / (most + 1.0)) - (rate / (cases - most)) + ((other - 0.5) / (cases + 1.0))));
        var spread = (1.0 + (other * Bend(below / (cases * rate))) + (rate * Bend(above / (cases * other)))) / ((cases + (1.0 / 6.0)) * rate * other);
        return Normal.AtMost(distance * Math.Sqrt(spread));
    }

    private static double Bend(double ratio) =>
        Math.Abs(ratio - 1.0) < 1e-4 ? (1.0 - ratio) / 3.0 : (1.0 - (ratio * ratio) + (2.0 * ratio * Math.Log(ratio))) / ((1.0 - ratio) * (1.0 - ratio));

    // ln n! less Stirling's formula.
    private static double StirlingError(double n)
    {
        if (n < 16.0)
        {
            var logFactorial = 0.0;
            for (var i = 2; i <= n; i++)
                logFactorial += Math.Log(i);
            return logFactorial - (0.5 * Math.Log(Math.Tau * n)) - (n * Math.Log(n)) + n;
        }

        var square = 1.0 / (n * n);
        return ((1.0 / 12.0) - (((1.0 / 360.0) - (((1.0 / 1260.0) - (((1.0 / 1680.0) - (square / 1188.0)) * square)) * square)) * square)) / n;
    }

    // x ln(x / m) + m − x, by series where the two are close.
    private static double Deviance(double count, double mean)
    {
        if (Math.Abs(count - mean) >= 0.1 * (count + mean))
            return (count * Math.Log(count / mean)) + mean - count;
        var ratio = (count - mean) / (count + mean);
        var (sum, power, square) = ((count - mean) * ratio, 2.0 * count * ratio, ratio * ratio);
        for (var j = 1; j < 1000; j++)
        {
            power *= square;
            var next = sum + (power / ((2 * j) + 1));
            if (next == sum)
                break;
            sum = next;
        }

        return sum;
    }
}
