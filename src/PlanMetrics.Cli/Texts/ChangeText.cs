using System.Globalization;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Cli.Texts;

/// <summary>Changes in words: exact, so that what is printed adds up.</summary>
internal static class ChangeText
{
    private const string Exact = "0.############################";

    public static string Of(decimal? change) =>
        change is { } value ? (value > 0 ? "+" : "") + value.ToString(Exact, CultureInfo.InvariantCulture) : "—";

    public static string Plain(decimal? value) => value?.ToString(Exact, CultureInfo.InvariantCulture) ?? "—";

    /// <summary>The rank of a unit before and after.</summary>
    public static string Ranks(UnitComparison unit, Shell shell) => Move(Rank(unit.Old, shell), Rank(unit.New, shell));

    public static string Move(string before, string after) => before == after ? Shown(after) : $"{Shown(before)} → {Shown(after)}";

    private static string Rank(UnitStanding? standing, Shell shell) =>
        standing?.Rank is { } rank ? rank.ToString(CultureInfo.InvariantCulture) + (standing.Tied ? shell.Say("（并列）", " (tied)") : "") : "";

    private static string Shown(string text) => text.Length > 0 ? text : "—";
}
