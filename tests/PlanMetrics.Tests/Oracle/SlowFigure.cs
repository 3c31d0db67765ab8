using PlanMetrics.Observations;

namespace PlanMetrics.Tests.Oracle;

/// <summary>A figure in exact fractions: what is not part of its kind is null.</summary>
internal sealed record SlowFigure
{
    public Rational? Numerator { get; init; }

    public Rational? Denominator { get; init; }

    public Rational? Count { get; init; }

    public DateOnly? Day { get; init; }

    public bool? Done { get; init; }

    public Rational? Value { get; init; }

    public Rational? Comparator { get; init; }

    public bool IsZeroOfZero => Denominator is { } whole && whole == 0 && Numerator == (Rational)0;

    public static SlowFigure Of(Figure figure) => figure switch
    {
        Figure.Ratio ratio => new() { Numerator = ratio.Numerator, Denominator = ratio.Denominator },
        Figure.Count count => new() { Count = count.Value },
        Figure.Date date => new() { Day = date.Day },
        Figure.Outcome outcome => new() { Done = outcome.Done },
        Figure.Pair pair => new() { Value = pair.Value, Comparator = pair.Comparator },
        _ => throw new ArgumentException("Unknown kind of figure.", nameof(figure)),
    };

    /// <summary>Adds counts to counts and ratios to ratios.</summary>
    public SlowFigure Plus(SlowFigure other) => new()
    {
        Numerator = Numerator + other.Numerator,
        Denominator = Denominator + other.Denominator,
        Count = Count + other.Count,
    };

    public SlowFigure Minus(SlowFigure other) => new()
    {
        Numerator = Numerator - other.Numerator,
        Denominator = Denominator - other.Denominator,
        Count = Count - other.Count,
    };

    /// <summary>Whether any of its quantities is below that of an earlier cumulative figure.</summary>
    public bool FallsBelow(SlowFigure earlier) =>
        Numerator is { } n && n < earlier.Numerator!.Value
        || Denominator is { } d && d < earlier.Denominator!.Value
        || Count is { } c && c < earlier.Count!.Value;

    public override string ToString() =>
        Numerator is not null ? $"{Numerator} of {Denominator}"
        : Count is not null ? $"{Count}"
        : Day is not null ? $"{Day:yyyy-MM-dd}"
        : Done is not null ? $"{Done}"
        : $"{Value} against {Comparator}";
}
