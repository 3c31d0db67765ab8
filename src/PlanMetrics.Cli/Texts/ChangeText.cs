using System.Globalization;

namespace PlanMetrics.Cli.Texts;

/// <summary>Changes in words: exact, so that what is printed adds up.</summary>
internal static class ChangeText
{
    private const string Exact = "0.############################";

    public static string Of(decimal? change) =>
        change is { } value ? (value > 0 ? "+" : "") + value.ToString(Exact, CultureInfo.InvariantCulture) : "—";

    public static string Plain(decimal? value) => value?.ToString(Exact, CultureInfo.InvariantCulture) ?? "—";

    public static string Plain(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "—";

    public static string Move(string before, string after) => before == after ? Shown(after) : $"{Shown(before)} → {Shown(after)}";

    private static string Shown(string text) => text.Length > 0 ? text : "—";
}
