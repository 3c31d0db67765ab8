namespace PlanMetrics.Plans.Tracing;

/// <summary>A number as the folded text words it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends, its measure word included.</param>
/// <param name="Value">The number; 0 for dates.</param>
/// <param name="Measure">The measure word; empty where there is none.</param>
/// <param name="Date">The date, where it names a day.</param>
internal readonly record struct Quantity(
    TextNumberKind Kind, int Start, int End, decimal Value, string Measure, Threshold? Date)
{
    /// <summary>Whether it stands in Chinese numerals.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether it shares a character with a stretch.</summary>
    public bool Meets(int start, int end) => Start < end && End > start;
}
