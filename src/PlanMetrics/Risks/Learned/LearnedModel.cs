using System.Collections.Immutable;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Learned;

/// <summary>学习模型: a logistic regression on open features, its weights as decimal numbers. Scoring needs nothing but this.</summary>
/// <param name="Intercept">The logit where every feature is at its mean.</param>
/// <param name="Features">The features, in the order in which they are given.</param>
/// <param name="Card">What it was made of.</param>
public sealed record LearnedModel(decimal Intercept, ImmutableArray<LearnedFeature> Features, ModelCard Card)
{
    /// <summary>The probability of missing: logistic(intercept + Σ weight (value − mean) / deviation).</summary>
    /// <param name="features">The values, in the order of <see cref="Features"/>; null where a unit's past does not tell one.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than features.</exception>
    public double Probability(ReadOnlySpan<double?> features)
    {
        if (features.Length != Features.Length)
            throw new ArgumentException("One value a feature.", nameof(features));
        var logit = (double)Intercept;
        for (var i = 0; i < features.Length; i++)
            if (features[i] is { } value)
                logit += (double)Features[i].Weight * (value - (double)Features[i].Mean) / (double)Features[i].Deviation;
        return Logits.Rate(logit);
    }
}
