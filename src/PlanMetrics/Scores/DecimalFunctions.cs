namespace PlanMetrics.Scores;

/// <summary>
/// Logarithm and exponential in decimals, by series: the functions of <see cref="Math"/> differ in their last digits from one platform
/// to another, and a published score must not. Relative error below 1e-24.
/// </summary>
internal static class DecimalFunctions
{
    // ln 2 and ln 10 to 28 decimals.
    private const decimal Ln2 = 0.6931471805599453094172321215m;
    private const decimal Ln10 = 2.3025850929940456840179914547m;
    private const int LongestSeries = 100;

    /// <summary>The natural logarithm of a number above 0.</summary>
    public static decimal Log(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        var (tens, twos) = (0, 0);
        for (; value < 0.1m; tens--)
            value *= 10m;
        for (; value > 10m; tens++)
            value /= 10m;
        for (; value < 0.75m; twos--)
            value *= 2m;
        for (; value > 1.5m; twos++)
            value /= 2m;
        return (tens * Ln10) + (twos * Ln2) + NearOne(value);
    }

    /// <summary>e to the power of a number from -60 to 60.</summary>
    public static decimal Exp(decimal power)
    {
        var twos = (int)decimal.Round(power / Ln2);
        var rest = power - (twos * Ln2);
        decimal term = 1m, sum = 1m;
        for (var n = 1; n < LongestSeries && term != 0m; n++)
        {
            term = term * rest / n;
            sum += term;
        }

        for (; twos > 0; twos--)
            sum *= 2m;
        for (; twos < 0; twos++)
            sum /= 2m;
        return sum;
    }

    // ln x = 2 artanh((x − 1) / (x + 1)).
    private static decimal NearOne(decimal value)
    {
        var ratio = (value - 1m) / (value + 1m);
        var square = ratio * ratio;
        decimal power = ratio, sum = 0m;
        for (var n = 1; n < LongestSeries && power != 0m; n += 2)
        {
            sum += power / n;
            power *= square;
        }

        return 2m * sum;
    }
}
