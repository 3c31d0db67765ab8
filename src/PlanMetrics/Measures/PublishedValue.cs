using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>The value of a measure in print: few decimals, but as many as it takes that print and verdict agree.</summary>
public static class PublishedValue
{
    private const int FewestDecimals = 2;
    private const int MostDecimals = 26;
    private const decimal LargestExactNumerator = 1e26m;

    /// <summary>The value in the target's unit of measure: 8 995 of 10 000 against 90 % is 89.95, and 89 999 of 100 000 is 89.999, never 90.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The value, a day as <c>yyyy-MM-dd</c>, or nothing where there is none.</returns>
    public static string Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (measure.Figure is Figure.Date done)
            return NumberText.Of(done.Day);
        if (measure.Actual is not { } actual)
            return "";
        for (var decimals = FewestDecimals; decimals <= 12; decimals++)
            if (Agrees(measure, Round(actual, decimals)))
                return NumberText.Of(Round(actual, decimals));
        return ExactOf(measure) is { } exact ? Finer(measure, exact) : NumberText.Of(actual);
    }

    // The value with all the digits that a decimal holds, where twelve decimals are too few to tell it from its threshold.
    private static decimal? ExactOf(Measure measure) => measure.Figure switch
    {
        Figure.Ratio { Denominator: > 0 } ratio when Math.Abs(ratio.Numerator) < LargestExactNumerator =>
            ratio.Numerator * (measure.UnitOfMeasure == UnitOfMeasure.Ratio ? 1m : 100m) / ratio.Denominator,
        Figure.Count count => count.Value,
        _ => null,
    };

    private static string Finer(Measure measure, decimal exact)
    {
        for (var decimals = 13; decimals <= MostDecimals; decimals++)
            if (Agrees(measure, Round(exact, decimals)))
                return NumberText.Of(Round(exact, decimals));
        return NumberText.Of(exact);
    }

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static bool Agrees(Measure measure, decimal printed)
    {
        var against = measure.Threshold is Threshold.Number number ? number.Value : measure.Base;
        if (measure.Met is not { } met || against is not { } threshold)
            return true;
        return measure.Comparison switch
        {
            Comparison.AtLeast => met == printed >= threshold,
            Comparison.AtMost => met == printed <= threshold,
            Comparison.Equal => met == (printed == threshold),
            Comparison.GreaterThan or Comparison.Increase => met == printed > threshold,
            Comparison.LessThan or Comparison.Decrease => met == printed < threshold,
            _ => true,
        };
    }
}
