namespace PlanMetrics.Risks.Rule;

/// <summary>What the logit of a rate to come may be: under one memory, or under the plain rule.</summary>
/// <param name="Weight">How far that memory is believed; those of a unit add up to 1.</param>
/// <param name="Level">The middle.</param>
/// <param name="Scale">τ = √(s² + v).</param>
/// <param name="Freedom">The degrees of freedom of its tails.</param>
internal readonly record struct LogitLaw(double Weight, double Level, double Scale, int Freedom)
{
    /// <summary>The normal around a level, which moves by <paramref name="movement"/>, s².</summary>
    public static LogitLaw Normal(UnitLevel level, double movement) => new(1.0, level.Logit, Math.Sqrt(movement + level.Variance), StudentLaw.Normal);

    public double AtMost(double logit) => StudentLaw.AtMost((logit - Level) / Scale, Freedom);
}
