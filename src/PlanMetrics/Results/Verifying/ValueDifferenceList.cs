using System.Collections.Immutable;

namespace PlanMetrics.Results.Verifying;

/// <summary>Collects the values that differ: counts all, keeps the first thousand, and of a long value its beginning.</summary>
internal sealed class ValueDifferenceList
{
    private const int Most = 1_000;
    private const int LongestValue = 200;

    private readonly List<ValueDifference> values = [];

    public int Count { get; private set; }

    public ImmutableArray<ValueDifference> ToImmutable() => [.. values];

    public void Add(string place, string? found, string? expected)
    {
        Count++;
        if (values.Count < Most)
            values.Add(new(place, Cut(found), Cut(expected)));
    }

    private static string? Cut(string? value)
    {
        if (value is null || value.Length <= LongestValue)
            return value;
        var length = char.IsHighSurrogate(value[LongestValue - 1]) ? LongestValue - 1 : LongestValue;
        return value[..length] + "…";
    }
}
