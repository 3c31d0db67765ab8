using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Scores.Rules;

/// <summary>One rule of the table that the laws are held against.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Comparison">The comparison of its target.</param>
/// <param name="Goodness">Orders values: more is better.</param>
internal sealed record RuleRow(ScoringRule Rule, Comparison Comparison, Func<decimal, decimal> Goodness)
{
    /// <summary>The threshold that values of 0 to 200 are held against.</summary>
    public const decimal Threshold = 100m;

    /// <summary>The same rule where everything is measured in smaller units; null where it has no scale, such as days.</summary>
    public Func<decimal, ScoringRule>? Rescaled { get; init; }

    public bool IsOfDates => Comparison == Comparison.OnOrBefore;

    /// <summary>A measure with a value, and a threshold, in units so many times smaller.</summary>
    public Measure Of(decimal value, decimal scale = 1m) =>
        IsOfDates ? RuleCase.Dated((int)value - 100) : RuleCase.Counted(value * scale, Comparison, Threshold * scale);
}
