using PlanMetrics.Observations;

namespace PlanMetrics.Scores.Stability;

/// <summary>One way in which a figure may change, step by step: more or less.</summary>
/// <param name="Part">The part that changes.</param>
/// <param name="Sign">1 for more or later, -1 for less or earlier.</param>
/// <param name="Most">How many steps there may be; the search goes no further.</param>
internal sealed record FigureChange(ChangedPart Part, int Sign, int Most)
{
    private const int Far = 1_000_000;
    private const int TenYears = 3653;

    /// <summary>The ways in which a figure may change without becoming impossible.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isOpen">Whether its numerator may exceed its denominator.</param>
    public static FigureChange[] Of(Figure figure, bool isOpen) => figure switch
    {
        Figure.Ratio ratio => Both(ChangedPart.Numerator, isOpen ? Far : ratio.Denominator - ratio.Numerator, ratio.Numerator),
        Figure.Count count => Both(ChangedPart.Value, Far, count.Value),
        Figure.Pair pair => Both(ChangedPart.Value, Far, pair.Value),
        Figure.Date date => Both(ChangedPart.Date, Math.Min(TenYears, DateOnly.MaxValue.DayNumber - date.Day.DayNumber), Math.Min(TenYears, date.Day.DayNumber)),
        Figure.Outcome outcome => [new(ChangedPart.Outcome, outcome.Done ? -1 : 1, 1)],
        _ => [],
    };

    /// <summary>The figure after so many steps.</summary>
    public Figure Apply(Figure figure, int steps) => figure switch
    {
        Figure.Ratio ratio => ratio with { Numerator = ratio.Numerator + (Sign * steps) },
        Figure.Count count => new Figure.Count(count.Value + (Sign * steps)),
        Figure.Pair pair => pair with { Value = pair.Value + (Sign * steps) },
        Figure.Date date => new Figure.Date(date.Day.AddDays(Sign * steps)),
        Figure.Outcome outcome => new Figure.Outcome(!outcome.Done),
        _ => figure,
    };

    private static FigureChange[] Both(ChangedPart part, decimal more, decimal less) =>
        [new(part, 1, Steps(more)), new(part, -1, Steps(less))];

    private static int Steps(decimal most) => (int)Math.Clamp(Math.Floor(most), 0, Far);
}
