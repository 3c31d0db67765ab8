using System.Globalization;

namespace PlanMetrics.Json;

/// <summary>The text of a day in data files and messages: <c>yyyy-MM-dd</c>.</summary>
internal static class IsoDay
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
