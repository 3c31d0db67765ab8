namespace PlanMetrics.Risks.Rule;

/// <summary>What the other units say about a unit before its own cases are looked at: so many good and bad cases, as it were.</summary>
/// <param name="Mean">The mean rate m of the last year.</param>
/// <param name="Between">t²: the variance of rates between units beyond that of chance.</param>
/// <param name="Strength">M: how many cases the prior weighs.</param>
/// <param name="Units">How many units it was measured on.</param>
internal sealed record LevelPrior(double Mean, double Between, double Strength, int Units)
{
    /// <summary>The least variance between units.</summary>
    public const double LeastBetween = 1e-5;

    /// <summary>The least that a prior weighs: one case.</summary>
    public const double LeastStrength = 1.0;

    /// <summary>a = m M.</summary>
    public double Good => Mean * Strength;

    /// <summary>b = (1 − m) M.</summary>
    public double Bad => (1.0 - Mean) * Strength;

    /// <summary>The prior from the last years of units that had cases. One unit tells nothing about the variance between units: it weighs one case.</summary>
    /// <param name="years">The units' last years, each with cases; none is a rate of one half that weighs one case.</param>
    public static LevelPrior Of(List<CaseCount> years)
    {
        if (years.Count == 0)
            return new(0.5, LeastBetween, LeastStrength, 0);
        var mean = 0.0;
        foreach (var year in years)
            mean += year.Rate;
        mean /= years.Count;
        if (years.Count == 1)
            return new(mean, LeastBetween, LeastStrength, 1);
        var (squares, chance, spread) = (0.0, 0.0, mean * (1.0 - mean));
        foreach (var year in years)
            (squares, chance) = (squares + ((year.Rate - mean) * (year.Rate - mean)), chance + (spread / year.Cases));
        var between = Math.Max(LeastBetween, (squares / (years.Count - 1)) - (chance / years.Count));
        return new(mean, between, Math.Max(LeastStrength, (spread / between) - 1.0), years.Count);
    }
}
