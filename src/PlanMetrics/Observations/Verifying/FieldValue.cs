using PlanMetrics.Json;

namespace PlanMetrics.Observations.Verifying;

/// <summary>What one field of a figure holds: a number, a day or a state; none of them for nothing.</summary>
internal readonly record struct FieldValue(decimal? Number = null, DateOnly? Day = null, FigureState? State = null)
{
    public static readonly FieldValue None;

    public bool IsNone => this == None;

    /// <summary>As results write it; empty for nothing.</summary>
    public string Text =>
        Number is { } number ? NumberText.Of(number)
        : Day is { } day ? NumberText.Of(day)
        : State is { } state ? EnumName<FigureState>.Of(state)
        : "";

    /// <summary>What a figure holds in a field.</summary>
    public static FieldValue Of(Figure? figure, VerifiedField field) => (figure, field) switch
    {
        (Figure.Ratio ratio, VerifiedField.Numerator) => new(ratio.Numerator),
        (Figure.Ratio ratio, VerifiedField.Denominator) => new(ratio.Denominator),
        (Figure.Count count, VerifiedField.Value) => new(count.Value),
        (Figure.Outcome outcome, VerifiedField.Value) => new(outcome.Done ? 1m : 0m),
        (Figure.Pair pair, VerifiedField.Value) => new(pair.Value),
        (Figure.Pair pair, VerifiedField.Comparator) => new(pair.Comparator),
        (Figure.Date date, VerifiedField.Date) => new(Day: date.Day),
        _ => None,
    };
}
