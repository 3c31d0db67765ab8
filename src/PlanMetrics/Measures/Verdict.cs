using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>How a figure stands to its threshold.</summary>
internal readonly record struct Verdict(decimal? Actual, bool? Met, decimal? Attainment)
{
    public const int Places = 12;

    /// <summary>The least that is shown of what is not nothing.</summary>
    public const decimal Least = 0.000000000001m;

    private const decimal JustShort = 1m - Least;

    /// <summary>Judges a quantity, a date, an outcome or a pair.</summary>
    public static Verdict Of(Figure figure, Measure measure, ExactFraction? trendBase, DateOnly? lastDay) => figure switch
    {
        Figure.Outcome outcome => PassFail(outcome.Done ? 1m : 0m, outcome.Done),
        Figure.Date date => lastDay is { } last ? PassFail(null, date.Day <= last) : default,
        Figure.Pair pair => PassFail(Rounded(pair.Value), ExactComparison.Holds(pair.Value, measure.Comparison, pair.Comparator)),
        _ => Quantity(ExactComparison.ValueOf(figure, measure.UnitOfMeasure), measure, trendBase),
    };

    /// <summary>A measure with its figure and this verdict on it.</summary>
    public Measure On(Measure measure) => measure with
    {
        Actual = Actual,
        Met = Met,
        Attainment = Attainment,
        PlanEnd = measure.PlanEnd is { } end
            ? PlanEnd.Of(end.Year, end.Threshold, measure.Comparison, ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure))
            : null,
    };

    private static Verdict Quantity(ExactFraction? value, Measure measure, ExactFraction? trendBase)
    {
        if (value is not { } actual)
            return default;
        var threshold = measure.Comparison is Comparison.Increase or Comparison.Decrease
            ? trendBase
            : measure.Against;
        if (threshold is not { } against)
            return new(actual.Round(Places), null, null);
        var met = ExactComparison.Holds(actual, measure.Comparison, against);
        return new(actual.Round(Places), met, Attained(actual, measure.Comparison, against, met));
    }

    // What is not met is never shown as fully attained, however near it is.
    private static decimal Attained(ExactFraction actual, Comparison comparison, ExactFraction threshold, bool met) =>
        met ? 1m
        : comparison != Comparison.AtLeast || threshold.IsZero ? 0m
        : Math.Min((actual / threshold).Round(Places), JustShort);

    private static Verdict PassFail(decimal? actual, bool met) => new(actual, met, met ? 1m : 0m);

    private static decimal Rounded(decimal value) => decimal.Round(value, Places, MidpointRounding.AwayFromZero);
}
