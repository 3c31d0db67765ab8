using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PlanMetrics.Json;

/// <summary>
/// The names of an enumeration's members in data files and results: the member in camel case. The members are numbered from 0
/// without gaps. Plain arrays: a dictionary for each enumeration would cost most of the program's start-up time.
/// </summary>
/// <typeparam name="T">The enumeration, of the underlying type <see cref="int"/>.</typeparam>
internal static class EnumName<T> where T : struct, Enum
{
    private static readonly string[] Names = CamelNames(typeof(T));

    public static ImmutableArray<string> All => [.. Names];

    public static string Of(T value) => Unsafe.As<T, int>(ref value) is var index && (uint)index < (uint)Names.Length
        ? Names[index]
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"No {typeof(T).Name} has this number.");

    public static bool TryParse(string text, out T value)
    {
        var index = Array.IndexOf(Names, text);
        var known = Math.Max(index, 0);
        value = Unsafe.As<int, T>(ref known);
        return index >= 0;
    }

    private static string[] CamelNames(Type type)
    {
        var names = Enum.GetNames(type);
        for (var i = 0; i < names.Length; i++)
            names[i] = char.ToLowerInvariant(names[i][0]) + names[i][1..];
        return names;
    }
}
