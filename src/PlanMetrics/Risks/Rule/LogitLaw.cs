namespace PlanMetrics.Risks.Rule;

/// <summary>What the logit of next year's rate may be, under one memory.</summary>
/// <param name="Weight">How far that memory is believed; those of a unit add up to 1.</param>
/// <param name="Level">The middle.</param>
/// <param name="Scale">τ = √(s² + v).</param>
/// <param name="Freedom">The degrees of freedom of its tails.</param>
internal readonly record struct LogitLaw(double Weight, double Level, double Scale, int Freedom)
{
    public double AtMost(double logit) => StudentLaw.AtMost((logit - Level) / Scale, Freedom);
}
