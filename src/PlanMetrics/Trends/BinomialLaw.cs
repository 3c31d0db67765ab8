using MathNet.Numerics;

namespace PlanMetrics.Trends;

/// <summary>The binomial distribution's limits as shares of the cases.</summary>
internal static class BinomialLaw
{
    /// <summary>
    /// The share of the cases below which a share of the distribution lies, interpolated between whole cases (Spiegelhalter 2005):
    /// with r the least count that reaches it, r − (F(r) − share) / (F(r) − F(r − 1)), over the cases.
    /// </summary>
    public static double Limit(double share, long cases, double rate)
    {
        if (rate is <= 0 or >= 1)
            return rate <= 0 ? 0 : 1; // only one count is possible
        var (low, high) = (0L, cases);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (AtMost(middle, cases, rate) >= share)
                high = middle;
            else
                low = middle + 1;
        }

        var reached = AtMost(low, cases, rate);
        var before = low == 0 ? 0 : AtMost(low - 1, cases, rate);
        var over = reached > before ? Math.Clamp((reached - share) / (reached - before), 0, 1) : 0;
        return Math.Max(0, low - over) / cases;
    }

    /// <summary>The chance of at most so many of the cases.</summary>
    public static double AtMost(long count, long cases, double rate) =>
        count < 0 ? 0
        : count >= cases || rate <= 0 ? 1
        : rate >= 1 ? 0
        : SpecialFunctions.BetaRegularized(cases - count, count + 1.0, 1 - rate);
}
