namespace PlanMetrics.Risks.Rule;

/// <summary>The probability that too few of the expected cases are good, the rate's logit being normal and the cases independent at that rate.</summary>
internal static class MissChance
{
    /// <summary>Σ w · BinomCDF(need − 1; N, logistic(L + x √(s² + v))) over 21 nodes of Gauss and Hermite.</summary>
    /// <param name="level">The level and its variance v.</param>
    /// <param name="movement">s².</param>
    /// <param name="need">The good cases needed; 0 or less is never missed, more than <paramref name="cases"/> always.</param>
    /// <param name="cases">The cases expected.</param>
    public static double Of(UnitLevel level, double movement, long need, long cases)
    {
        if (need <= 0 || need > cases)
            return need <= 0 ? 0.0 : 1.0;
        var spread = Math.Sqrt(movement + level.Variance);
        var sum = 0.0;
        for (var i = 0; i < GaussHermite.Count; i++)
            sum += GaussHermite.Weight(i) * Binomial.AtMost(need - 1, cases, Logits.Rate(level.Logit + (GaussHermite.Node(i) * spread)));
        return Math.Min(sum, 1.0);
    }
}
