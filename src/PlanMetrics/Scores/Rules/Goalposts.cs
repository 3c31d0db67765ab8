using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Rules;

/// <summary>
/// Goalposts: full × clip((x − lower) / (upper − lower), 0, 1), or the same of logarithms; equal bounds tell nothing apart and are met or not.
/// </summary>
internal static class Goalposts
{
    private const int MostPlaces = 28;

    public static ExactFraction? ShareOf(Measure measure, ScoringRule.Goalposts rule) =>
        ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure) is not { } value ? null
        : rule.Lower == rule.Upper ? PassFail.ShareOf(measure)
        : rule.Logarithmic ? Logarithmic(value, rule)
        : Scale.Share(value, rule.Lower, rule.Upper, rule.MinimumShare);

    // Outside the bounds the logarithm is not needed, and at or below 0 there is none.
    private static ExactFraction Logarithmic(ExactFraction value, ScoringRule.Goalposts rule)
    {
        var (least, most) = (Math.Min(rule.Lower, rule.Upper), Math.Max(rule.Lower, rule.Upper));
        var within = value <= least ? least : value >= most ? most : value.Round(MostPlaces);
        return Scale.Share(DecimalFunctions.Log(within), DecimalFunctions.Log(rule.Lower), DecimalFunctions.Log(rule.Upper), rule.MinimumShare);
    }
}
