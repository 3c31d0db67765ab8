using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Rules;

/// <summary>分档计分: the points of the highest band whose lower edge the exact value reaches.</summary>
internal static class Bands
{
    private const decimal Percent = 100m;

    public static ExactFraction? ShareOf(Measure measure, ScoringRule.Bands rule, decimal full)
    {
        if (ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure) is not { } actual)
            return null;
        var value = rule.On == BandBasis.Actual ? actual : Attained(measure, actual);
        var points = 0m;
        foreach (var band in rule.Items)
            if (value >= band.From)
                points = band.Points;
        return (ExactFraction)points / (rule.Of ?? full);
    }

    private static ExactFraction Attained(Measure measure, ExactFraction actual) =>
        measure.Met == true ? Percent
        : measure.Against is { } threshold && threshold > 0m ? actual * Percent / threshold
        : 0m;
}
