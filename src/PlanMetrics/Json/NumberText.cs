using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Json;

/// <summary>Numbers and days as results write them: invariant, exact, without trailing zeros.</summary>
internal static class NumberText
{
    /// <summary>As many decimals as a decimal can hold, none of them shown unless it says something.</summary>
    public const string Exact = "0.############################";

    public static string Of(decimal value) =>
        // Whole numbers are most of what is written, and the plain format is several times as fast.
        value.Scale == 0 ? value.ToString(CultureInfo.InvariantCulture) : value.ToString(Exact, CultureInfo.InvariantCulture);

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Years and the like, one after another: 2024、2025.</summary>
    public static LocalText List(IReadOnlyCollection<int> numbers) =>
        new(string.Join('、', numbers.Select(Of)), string.Join(", ", numbers.Select(Of)));

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
