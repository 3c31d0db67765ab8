namespace PlanMetrics.Risks.Rule;

/// <summary>Where a unit's rate stands, as a logit, and how sure that is.</summary>
/// <param name="Logit">The logit of the rate.</param>
/// <param name="Variance">Its variance, from the number of cases.</param>
internal readonly record struct UnitLevel(double Logit, double Variance)
{
    public const double LargestVariance = 4.0;

    private const double LowestRate = 0.001;

    /// <summary>A count seen through the prior: (a + k)/(a + b + n), kept from 0.001 to 0.999.</summary>
    public static UnitLevel Of(CaseCount count, LevelPrior prior) => Of(new(count.Good, count.Cases), prior.Mean, prior.Strength);

    /// <summary>A count drawn to a rate that weighs so many cases.</summary>
    public static UnitLevel Of(WeighedCount count, double drawnTo, double strength)
    {
        var cases = strength + count.Cases;
        var rate = Math.Clamp(((drawnTo * strength) + count.Good) / cases, LowestRate, 1.0 - LowestRate);
        return new(Logits.Of(rate), Math.Min(LargestVariance, 1.0 / (cases * rate * (1.0 - rate))));
    }
}
