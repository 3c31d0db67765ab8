using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>How messages name the years of a plan.</summary>
internal static class PlanYears
{
    public static LocalText AYear(Plan plan)
    {
        var (first, last) = (NumberText.Of(plan.FirstYear), NumberText.Of(plan.LastYear));
        return new($"规划期（{first}—{last}年）内的年份", $"a year of the plan, {first} to {last}");
    }

    public static LocalText Inside(Plan plan)
    {
        var (first, last) = (NumberText.Of(plan.FirstYear), NumberText.Of(plan.LastYear));
        return new($"规划期（{first}—{last}年）内的日期", $"a day in the plan's years {first} to {last}");
    }
}
