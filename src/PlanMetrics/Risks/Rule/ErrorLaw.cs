using System.Collections.Immutable;

namespace PlanMetrics.Risks.Rule;

/// <summary>The law of past errors: Student's t around 0 with variance s² + v inside, or the normal, whichever the errors fit best.</summary>
/// <param name="Movement">s².</param>
/// <param name="Freedom">Degrees of freedom: few are heavy tails; 0 stands for the normal.</param>
/// <param name="LogLikelihood">How well it fits.</param>
internal readonly record struct ErrorLaw(double Movement, int Freedom, double LogLikelihood)
{
    private const double Least = 0.0025;
    private const double Most = 9.0;
    private const int MostSteps = 60;
    private const double Precision = 1e-7;

    /// <summary>The degrees of freedom that compete: odd ones have a closed form.</summary>
    private static readonly ImmutableArray<int> Freedoms = [3, 5, 9, StudentLaw.Normal];

    /// <summary>What stands in for too few errors.</summary>
    public static ErrorLaw StandIn => new(YearlyMovement.YearDefault, StudentLaw.Normal, 0.0);

    /// <summary>s² widened to the variance of the law, for the interval.</summary>
    public double Widened => Freedom == StudentLaw.Normal ? 1.0 : Freedom / (Freedom - 2.0);

    /// <summary>The likeliest law of errors around a centre.</summary>
    public static ErrorLaw Of(ReadOnlySpan<PastError> errors, double centre)
    {
        var best = new ErrorLaw(0.0, 0, double.NegativeInfinity);
        foreach (var freedom in Freedoms)
        {
            var movement = MovementOf(errors, centre, freedom);
            var likelihood = LikelihoodOf(errors, centre, movement, freedom);
            if (likelihood > best.LogLikelihood)
                best = new(movement, freedom, likelihood);
        }

        return best;
    }

    // At the likeliest s² the slope of the likelihood is 0: Σ ((f + 1) z² / (f + z²) − 1) / (s² + v), for the normal Σ (z² − 1) / (s² + v).
    // By false position (Illinois: an end that stays twice counts half), on the scale of logarithms, where s² is as uncertain at either end.
    private static double MovementOf(ReadOnlySpan<PastError> errors, double centre, int freedom)
    {
        var (low, high) = (Math.Log(Least), Math.Log(Most));
        double atLow = Slope(errors, centre, Least, freedom), atHigh = Slope(errors, centre, Most, freedom);
        if (atLow <= 0.0 || atHigh >= 0.0)
            return atLow <= 0.0 ? Least : Most;
        var side = 0;
        for (var i = 0; i < MostSteps && high - low > Precision; i++)
        {
            var middle = ((low * atHigh) - (high * atLow)) / (atHigh - atLow);
            var slope = Slope(errors, centre, Math.Exp(middle), freedom);
            if (Math.Abs(slope) <= Precision * errors.Length)
                return Math.Exp(middle);
            if (slope > 0.0)
                (low, atLow, atHigh, side) = (middle, slope, side > 0 ? atHigh / 2.0 : atHigh, 1);
            else
                (high, atHigh, atLow, side) = (middle, slope, side < 0 ? atLow / 2.0 : atLow, -1);
        }

        return Math.Exp((low + high) / 2.0);
    }

    private static double Slope(ReadOnlySpan<PastError> errors, double centre, double movement, int freedom)
    {
        var sum = 0.0;
        foreach (var error in errors)
        {
            var variance = movement + error.Chance;
            var square = Square(error, centre) / variance;
            sum += ((freedom == StudentLaw.Normal ? square : (freedom + 1) * square / (freedom + square)) - 1.0) / variance;
        }

        return sum;
    }

    private static double LikelihoodOf(ReadOnlySpan<PastError> errors, double centre, double movement, int freedom)
    {
        var sum = errors.Length * StudentLaw.LogScale(freedom);
        foreach (var error in errors)
        {
            var variance = movement + error.Chance;
            var square = Square(error, centre) / variance;
            sum -= 0.5 * (Math.Log(variance) + (freedom == StudentLaw.Normal ? square : (freedom + 1) * Math.Log(1.0 + (square / freedom))));
        }

        return sum;
    }

    private static double Square(PastError error, double centre) => (error.Error - centre) * (error.Error - centre);
}
