using System.Globalization;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Results.Comparing;

/// <summary>Members of a result's JSON, which leaves out what is empty. Where one is of the wrong type the JSON reader throws.</summary>
internal static class ResultMember
{
    public static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    /// <summary>A text and its English twin, which is left out where it is the same.</summary>
    public static LocalText Name(JsonElement item, string name)
    {
        var text = Text(item, name);
        return new(text, item.TryGetProperty(name + "En", out var english) ? english.GetString() ?? "" : text);
    }

    public static decimal? Number(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetDecimal() : null;

    public static int? Integer(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    public static bool Flag(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.GetBoolean();

    public static JsonElement.ArrayEnumerator Items(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.EnumerateArray() : default;

    /// <exception cref="FormatException">The text is no day.</exception>
    public static DateOnly Day(JsonElement item, string name) =>
        DateOnly.ParseExact(Text(item, name), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The text is no day.</exception>
    public static DateOnly? OptionalDay(JsonElement item, string name) => item.TryGetProperty(name, out _) ? Day(item, name) : null;

    /// <summary>File, sheet and cell.</summary>
    public static SourceLocation Place(JsonElement item) => new(Text(item, "file"), Text(item, "sheet"), Text(item, "cell"));

    /// <exception cref="FormatException">The text names no member of the enumeration.</exception>
    public static T Choice<T>(JsonElement item, string name) where T : struct, Enum =>
        EnumName<T>.TryParse(Text(item, name), out var value) ? value : throw new FormatException($"\"{Text(item, name)}\" is no {typeof(T).Name}.");
}
