namespace PlanMetrics.Risks.Learned;

/// <summary>模型特征: one number that a learned model looks at.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Mean">What is taken from it; also what stands in where a unit's past does not tell it.</param>
/// <param name="Deviation">What the rest is divided by; above 0.</param>
/// <param name="Weight">What that is multiplied by, on the logit scale.</param>
/// <param name="Importance">By how much the Brier score rises where its values are shuffled over the training cases.</param>
public sealed record LearnedFeature(string Name, decimal Mean, decimal Deviation, decimal Weight, decimal Importance);
