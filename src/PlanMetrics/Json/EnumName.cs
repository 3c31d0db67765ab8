using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PlanMetrics.Json;

/// <summary>The names of an enumeration's members in data files and results: the member in camel case.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class EnumName<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Camel(value.ToString()));

    private static readonly FrozenDictionary<string, T> Values =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<T>().Select(value => Names[value])];

    public static string Of(T value) => Names[value];

    public static bool TryParse(string text, out T value) => Values.TryGetValue(text, out value);

    private static string Camel(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
