using PlanMetrics.Json;

namespace PlanMetrics.Reports;

/// <summary>One field of a published table: its text, and whether a program made it (a number, a date, a word of a closed list) or a person typed it.</summary>
/// <param name="Text">The text; empty for none.</param>
/// <param name="IsTyped">Whether it may hold anything, so that writers must guard it.</param>
internal readonly record struct Field(string Text, bool IsTyped)
{
    public static Field Empty { get; } = new("", false);

    public static Field Typed(string text) => new(text, true);

    /// <summary>A word that this program made.</summary>
    public static Field Word(string text) => new(text, false);

    public static Field Of<T>(T value) where T : struct, Enum => Word(EnumName<T>.Of(value));

    public static Field Of(decimal? value) => value is { } number ? Word(NumberText.Of(number)) : Empty;

    public static Field Of(int? value) => value is { } number ? Word(NumberText.Of(number)) : Empty;

    public static Field Of(long? value) => value is { } number ? Word(number.ToString(System.Globalization.CultureInfo.InvariantCulture)) : Empty;

    public static Field Of(DateOnly? value) => value is { } day ? Word(NumberText.Of(day)) : Empty;

    public static Field Of(bool? value) => value switch { true => Word("true"), false => Word("false"), null => Empty };
}
