namespace PlanMetrics.Tests.Oracle;

/// <summary>Choices that depend on a seed alone.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A number from the first to the last, both included.</summary>
    public int Between(int first, int last) => random.Next(first, last + 1);

    public bool Percent(int chance) => random.Next(100) < chance;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>At least one of the choices.</summary>
    public List<T> Some<T>(IReadOnlyList<T> choices, int chance)
    {
        var some = choices.Where(_ => Percent(chance)).ToList();
        return some.Count > 0 ? some : [Of(choices)];
    }

    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Between(0, last.DayNumber - first.DayNumber));
}
