using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Workbooks;

/// <summary>The value of a target in formulas, as a quotient that is never divided where it is compared.</summary>
/// <param name="Top">Numerator × 100, or the value.</param>
/// <param name="Bottom">The denominator; null for a plain value.</param>
/// <param name="Scale">How many decimals the figures have.</param>
internal readonly record struct Quantity(Term Top, Term? Bottom, int Scale)
{
    private const decimal Percent = 100m;
    private const int FewestPlaces = 6;
    private const int MostPlaces = 9;

    /// <summary>The value on its row; null where the figure is no quantity.</summary>
    public static Quantity? Of(Measure measure, int row) => measure.Figure switch
    {
        Figure.Ratio { Denominator: 0m } => null,
        Figure.Ratio ratio => new(
            measure.UnitOfMeasure == UnitOfMeasure.Ratio ? Cell(LineColumns.Numerator, row, ratio.Numerator) : Cell(LineColumns.Numerator, row, ratio.Numerator) * Percent,
            Cell(LineColumns.Denominator, row, ratio.Denominator), Math.Max(ScaleOf(ratio.Numerator), ScaleOf(ratio.Denominator))),
        Figure.Count count => new(Cell(LineColumns.Value, row, count.Value), null, ScaleOf(count.Value)),
        Figure.Pair pair => new(Cell(LineColumns.Value, row, pair.Value), null, ScaleOf(pair.Value)),
        _ => null,
    };

    public static Term Cell(string column, int row, decimal value) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{column}{row}"), (double)value);

    /// <summary>How far above a number it is, times its denominator: 0 where it equals the number, whatever the doubles make of it.</summary>
    public Term Above(Term number, decimal value) => (Top - Times(number)).Round(Places(value));

    /// <summary>Its place between two numbers.</summary>
    public Term Between(Term zero, Term one)
    {
        var (top, span) = zero.Text == "0" ? (Top, Times(one)) : (Top - Times(zero), Bottom is { } below ? (one - zero) * below : one - zero);
        return top / span;
    }

    /// <summary>The value itself.</summary>
    public Term Whole => Bottom is { } below ? Top / below : Top;

    public Term Times(Term number) => Bottom is { } below ? number * below : number;

    /// <summary>The decimals in which two sides can differ.</summary>
    public int Places(decimal number) => Math.Clamp(Scale + ScaleOf(number), FewestPlaces, MostPlaces);

    private static int ScaleOf(decimal number) => (number / 1.0000000000000000000000000000m).Scale;
}
