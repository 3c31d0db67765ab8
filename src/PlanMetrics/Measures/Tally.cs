using PlanMetrics.Observations;

namespace PlanMetrics.Measures;

/// <summary>What a figure adds to a sum: numerator and denominator of a ratio, or a count and nothing.</summary>
internal readonly record struct Tally(decimal Part, decimal Whole)
{
    public static Tally operator +(Tally left, Tally right) => new(left.Part + right.Part, left.Whole + right.Whole);

    public static Tally operator -(Tally left, Tally right) => new(left.Part - right.Part, left.Whole - right.Whole);

    public static Tally Of(Figure figure) => figure switch
    {
        Figure.Ratio ratio => new(ratio.Numerator, ratio.Denominator),
        Figure.Count count => new(count.Value, 0m),
        _ => throw new ArgumentException("Only ratios and counts add up.", nameof(figure)),
    };

    /// <summary>Whether either quantity is below the other's.</summary>
    public bool IsBelow(Tally other) => Part < other.Part || Whole < other.Whole;

    public Figure ToFigure(bool isRatio) => isRatio ? new Figure.Ratio(Part, Whole) : new Figure.Count(Part);
}
