namespace PlanMetrics.Risks;

/// <summary>Distributions of counts whose rate is itself uncertain, summed term by term in a fixed order.</summary>
internal static class Counting
{
    /// <summary>The most terms that are summed; beyond it nothing is reckoned.</summary>
    public const long Most = 1_000_000;

    /// <summary>The probabilities of 0, 1, 2 … events in a span, after so many events in so much exposure (gamma and Poisson).</summary>
    /// <param name="events">The events, a prior's included; above 0.</param>
    /// <param name="exposure">The exposure they were seen in; above 0.</param>
    /// <param name="span">The exposure to come.</param>
    public static IEnumerable<double> Events(double events, double exposure, double span)
    {
        var log = events * Math.Log(exposure / (exposure + span));
        var step = Math.Log(span / (exposure + span));
        for (var count = 0L; ; count++)
        {
            yield return Math.Exp(log);
            log += Math.Log((events + count) / (count + 1)) + step;
        }
    }

    /// <summary>The probabilities of 0 to <paramref name="open"/> successes where the chance of each is uncertain (beta and binomial).</summary>
    /// <param name="done">Successes that speak for the chance, a prior's included; above 0.</param>
    /// <param name="failed">Failures, a prior's included; above 0.</param>
    /// <param name="open">How many are open.</param>
    public static IEnumerable<double> Successes(double done, double failed, long open)
    {
        var log = 0d;
        for (var i = 0L; i < open; i++)
            log += Math.Log((failed + i) / (done + failed + i));
        for (var count = 0L; count <= open; count++)
        {
            yield return Math.Exp(log);
            if (count < open)
                log += Math.Log((double)(open - count) / (count + 1)) + Math.Log((done + count) / (failed + open - count - 1));
        }
    }

    /// <summary>The probability of fewer than so many.</summary>
    public static double Below(IEnumerable<double> probabilities, long count)
    {
        var sum = 0d;
        foreach (var probability in probabilities.Take((int)Math.Clamp(count, 0L, Most)))
            sum += probability;
        return Math.Min(sum, 1d);
    }

    /// <summary>The least count that is reached with a probability.</summary>
    public static long Quantile(IEnumerable<double> probabilities, double share)
    {
        var (sum, count) = (0d, 0L);
        foreach (var probability in probabilities)
        {
            sum += probability;
            if (sum >= share || count >= Most)
                break;
            count++;
        }

        return count;
    }
}
