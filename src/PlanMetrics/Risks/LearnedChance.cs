namespace PlanMetrics.Risks;

/// <summary>What a learned model says of a rate.</summary>
/// <param name="Probability">The probability of missing, not rounded.</param>
/// <param name="Model">The hash of the model file.</param>
internal sealed record LearnedChance(double Probability, string Model);
