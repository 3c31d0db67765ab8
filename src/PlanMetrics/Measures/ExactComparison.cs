using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>
/// Decides whether a value meets a threshold. Rates are never divided: <c>numerator × 100 ≥ threshold × denominator</c>
/// in whole numbers wide enough for any decimal.
/// </summary>
internal static class ExactComparison
{
    /// <summary>Whether a value stands to a threshold as asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The comparison is not one of two quantities.</exception>
    public static bool Holds(ExactFraction value, Comparison comparison, ExactFraction threshold)
    {
        var order = value.CompareTo(threshold);
        return comparison switch
        {
            Comparison.AtLeast => order >= 0,
            Comparison.AtMost => order <= 0,
            Comparison.Equal => order == 0,
            Comparison.GreaterThan or Comparison.Increase => order > 0,
            Comparison.LessThan or Comparison.Decrease => order < 0,
            _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Dates and outcomes are not quantities."),
        };
    }

    /// <summary>The number that a threshold stands for, exact also on a path; null for days and where there is none.</summary>
    public static ExactFraction? NumberOf(Threshold? threshold) => threshold is not Threshold.Number number ? null
        : number.Point is { } point ? point.From + (((ExactFraction)point.To - point.From) * point.Step / (ExactFraction)point.Steps)
        : number.Value;

    /// <summary>The quantity that a figure stands for, in the unit of measure; null for dates and outcomes, and for 0 of 0.</summary>
    public static ExactFraction? ValueOf(Figure? figure, UnitOfMeasure unit) => figure switch
    {
        Figure.Ratio { Denominator: 0m } => null,
        Figure.Ratio ratio => (ExactFraction)ratio.Numerator * (unit == UnitOfMeasure.Ratio ? 1m : 100m) / ratio.Denominator,
        Figure.Count count => count.Value,
        Figure.Pair pair => pair.Value,
        _ => null,
    };
}
