namespace PlanMetrics.Integrity;

/// <summary>
/// The logarithm of the gamma function (Lanczos) and the incomplete gamma function (series and continued fraction), to a relative 1e-12.
/// Written out, because a numerics package costs the main job more at its start than all screens together.
/// </summary>
internal static class GammaFunctions
{
    private const double Shift = 7;
    private const double Precision = 1e-15;
    private const int MostSteps = 10_000;

    // Lanczos coefficients for g = 7, n = 9.
    private static ReadOnlySpan<double> Lanczos =>
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>ln Γ(x) for x above 0.</summary>
    public static double Log(double x)
    {
        if (x < 0.5)
            return Math.Log(Math.PI / Math.Sin(Math.PI * x)) - Log(1 - x);
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++)
            sum += Lanczos[i] / (x - 1 + i);
        var t = x - 0.5 + Shift;
        return (0.5 * Math.Log(2 * Math.PI)) + ((x - 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }

    /// <summary>The upper part of the incomplete gamma function, as a share of the whole.</summary>
    public static double Upper(double a, double x) => x <= 0 ? 1 : x < a + 1 ? 1 - Series(a, x) : Fraction(a, x);

    /// <summary>The lower part of the incomplete gamma function, as a share of the whole.</summary>
    public static double Lower(double a, double x) => x <= 0 ? 0 : x < a + 1 ? Series(a, x) : 1 - Fraction(a, x);

    private static double Series(double a, double x)
    {
        var (term, sum) = (1 / a, 1 / a);
        for (var i = 1; i < MostSteps && term > sum * Precision; i++)
        {
            term *= x / (a + i);
            sum += term;
        }

        return sum * Front(a, x);
    }

    // Lentz's evaluation of the continued fraction.
    private static double Fraction(double a, double x)
    {
        const double Tiny = 1e-300;
        var b = x + 1 - a;
        var c = 1 / Tiny;
        var d = 1 / b;
        var value = d;
        for (var i = 1; i < MostSteps; i++)
        {
            var term = -i * (i - a);
            b += 2;
            d = 1 / NotZero((term * d) + b);
            c = NotZero(b + (term / c));
            value *= d * c;
            if (Math.Abs((d * c) - 1) < Precision)
                break;
        }

        return value * Front(a, x);

        static double NotZero(double number) => Math.Abs(number) < Tiny ? Tiny : number;
    }

    private static double Front(double a, double x) => Math.Exp((a * Math.Log(x)) - x - Log(a));
}
