namespace PlanMetrics.Risks.Rule;

/// <summary>What is to be expected of a unit's rate, with the numbers it comes from.</summary>
internal sealed record RateForecast
{
    /// <summary>Why nothing can be said; null where something can. The numbers below are then without meaning, and the probability is null.</summary>
    public ForecastGap? Insufficient { get; init; }

    /// <summary>The probability of missing the goal, 0 to 1, unrounded; null where nothing can be said.</summary>
    public double? Probability { get; init; }

    /// <summary>The good cases needed among those expected: 0 or less where the goal is secured, more than expected where it cannot be reached.</summary>
    public long Need { get; init; }

    /// <summary>The cases expected in what is forecast: the year ahead, or the rest of this one.</summary>
    public long Expected { get; init; }

    /// <summary>The level of the rate as a logit, the common drift included.</summary>
    public double Level { get; init; }

    /// <summary>The variance of the level, from the number of cases behind it.</summary>
    public double LevelVariance { get; init; }

    /// <summary>The variance by which a rate moves until then, on the logit scale.</summary>
    public double Movement { get; init; }

    /// <summary>Half of the common drift, which the level holds already.</summary>
    public double Drift { get; init; }

    /// <summary>Whether the goal is met whatever comes.</summary>
    public bool Secured => Insufficient is null && Need <= 0;

    /// <summary>Whether it is missed even if every expected case is good.</summary>
    public bool Unreachable => Insufficient is null && Need > Expected;

    /// <summary>The rate that the expected cases still have to reach; null where none are expected.</summary>
    public double? RequiredRate => Expected > 0 ? (double)Need / Expected : null;

    /// <summary>The rate to be expected.</summary>
    public double Rate => Logits.Rate(Level);

    /// <summary>The lower end of the 80 % interval of the observed rate: movement, level and the chance of single cases.</summary>
    public double RateLow => Logits.Rate(Level - Spread);

    /// <summary>The upper end of the 80 % interval.</summary>
    public double RateHigh => Logits.Rate(Level + Spread);

    private double Spread => Normal.Upper90 * Math.Sqrt(Movement + LevelVariance + Chance);

    // The sampling variance of a logit at the expected number of cases.
    private double Chance => Expected > 0 ? Math.Min(UnitLevel.LargestVariance, 1.0 / (Expected * Rate * (1.0 - Rate))) : 0.0;

    public static RateForecast Without(ForecastGap gap) => new() { Insufficient = gap };
}
