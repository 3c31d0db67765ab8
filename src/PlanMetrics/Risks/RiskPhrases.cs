using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;

namespace PlanMetrics.Risks;

/// <summary>The parts that sentences about risks are made of.</summary>
internal static class RiskPhrases
{
    private const int MostDecimals = 6;

    /// <summary>截至9月底.</summary>
    public static LocalText AsOf(DateOnly day) => IsMonthEnd(day)
        ? new($"截至{NumberText.Of(day.Month)}月底", $"by the end of {MonthOf(day)}")
        : new($"截至{NumberText.Of(day.Month)}月{NumberText.Of(day.Day)}日", $"by {NumberText.Of(day.Day)} {MonthOf(day)}");

    /// <summary>第四季度 where that is what is left, else 年内其余时间.</summary>
    public static LocalText Rest(DateOnly day) => day is { Month: 9, Day: 30 }
        ? new("第四季度", "the fourth quarter")
        : day is { Month: 6, Day: 30 } ? new("下半年", "the second half of the year")
        : new("年内其余时间", "the rest of the year");

    /// <summary>A rate in percent, one decimal or as many as it takes to stand on its side of a threshold.</summary>
    public static string Percent(ExactFraction percent, ExactFraction threshold)
    {
        for (var decimals = 1; decimals < MostDecimals; decimals++)
            if (((ExactFraction)percent.Round(decimals)).CompareTo(threshold) == percent.CompareTo(threshold))
                return Fixed(percent.Round(decimals));
        return Fixed(percent.Round(MostDecimals));
    }

    /// <summary>A number with one decimal at least.</summary>
    public static string Fixed(decimal value) => value.ToString("0.0#####", CultureInfo.InvariantCulture);

    /// <summary>A rate of counts: 96.0%.</summary>
    public static string Percent(long part, long whole) => Fixed(((ExactFraction)(decimal)part * 100m / (decimal)whole).Round(1));

    /// <summary>A number of months, one decimal.</summary>
    public static string Months(DateOnly from, DateOnly to) =>
        decimal.Round((to.DayNumber - from.DayNumber) / 30.4m, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>1.3, from a number that is not exact.</summary>
    public static string About(double value) => ((decimal)Math.Round(value, 1, MidpointRounding.AwayFromZero)).ToString("0.#", CultureInfo.InvariantCulture);

    private static bool IsMonthEnd(DateOnly day) => day.AddDays(1).Day == 1;

    private static string MonthOf(DateOnly day) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);
}
