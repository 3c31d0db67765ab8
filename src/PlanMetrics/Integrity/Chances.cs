namespace PlanMetrics.Integrity;

/// <summary>Probabilities that the screens need.</summary>
internal static class Chances
{
    /// <summary>Both tails of the normal distribution beyond a distance in standard deviations.</summary>
    public static double BothTails(double distance) => GammaFunctions.Upper(0.5, distance * distance / 2);

    /// <summary>So many or more of so many trials.</summary>
    public static double BinomialUpper(int successes, int trials, double chance)
    {
        if (successes <= 0)
            return 1;
        var (sum, term) = (0.0, LogChoose(trials, successes) + (successes * Math.Log(chance)) + ((trials - successes) * Math.Log(1 - chance)));
        for (var k = successes; k <= trials; k++)
        {
            sum += Math.Exp(term);
            term += Math.Log((double)(trials - k) / (k + 1) * chance / (1 - chance));
        }

        return Math.Min(1, sum);
    }

    /// <summary>A sum of squares as small or smaller.</summary>
    public static double ChiSquareLower(double sum, int freedom) => GammaFunctions.Lower(freedom / 2.0, sum / 2);

    /// <summary>A sum of squares as large or larger.</summary>
    public static double ChiSquareUpper(double sum, int freedom) => GammaFunctions.Upper(freedom / 2.0, sum / 2);

    /// <summary>
    /// As many good cases or more among those that were kept, had they been taken blindly from both periods together (Fisher's exact test, one side).
    /// </summary>
    public static double KeptByChance(PanelFigure before, PanelFigure after)
    {
        var (all, good, drawn) = (before.Denominator + after.Denominator, before.Good + after.Good, after.Denominator);
        var (sum, term) = (0.0, Math.Exp(LogChoose(good, after.Good) + LogChoose(all - good, drawn - after.Good) - LogChoose(all, drawn)));
        for (var k = after.Good; k <= Math.Min(good, drawn) && term > 0; k++)
        {
            sum += term;
            term *= (double)(good - k) / (k + 1) * (drawn - k) / (all - good - drawn + k + 1);
        }

        return Math.Min(1, sum);
    }

    /// <summary>The chance that a period brings the very cases of the one before: as many of them (Poisson) and as many good ones (binomial).</summary>
    public static double ExactRepeat(PanelFigure figure)
    {
        var (k, n) = (figure.Good, figure.Denominator);
        var cases = Math.Exp((n * Math.Log(n)) - n - GammaFunctions.Log(n + 1.0));
        if (!figure.IsMixed)
            return cases;
        var rate = (double)k / n;
        return cases * Math.Exp(LogChoose(n, k) + (k * Math.Log(rate)) + ((n - k) * Math.Log(1 - rate)));
    }

    private static double LogChoose(long n, long k) =>
        GammaFunctions.Log(n + 1.0) - GammaFunctions.Log(k + 1.0) - GammaFunctions.Log(n - k + 1.0);
}
