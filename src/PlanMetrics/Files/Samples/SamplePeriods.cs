using System.Globalization;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>Periods as different people write them.</summary>
internal static class SamplePeriods
{
    private const string Numerals = "一二三四";

    /// <summary>The whole span of the plan.</summary>
    public const string WholePlan = "规划期";

    /// <summary>A quarter.</summary>
    public static SourceCell Quarter(int year, int quarter, int style) => style switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{year}年第{Numerals[quarter - 1]}季度"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{year}Q{quarter}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}年{(quarter * 3) - 2}-{quarter * 3}月"),
    };

    /// <summary>A year; some type it as a number.</summary>
    public static SourceCell Year(int year, int style) =>
        style == 1 ? (decimal)year : string.Create(CultureInfo.InvariantCulture, $"{year}年");

    /// <summary>The last day of a quarter.</summary>
    public static SourceCell LastDay(int year, int quarter) =>
        Period.Quarter(year, quarter).LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
