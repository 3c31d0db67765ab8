using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>规划期末目标: what the plan is to end with, and how far this year's value is from it.</summary>
/// <param name="Year">The plan's last year.</param>
/// <param name="Threshold">The threshold of that year.</param>
public sealed record PlanEnd(int Year, decimal Threshold)
{
    /// <summary>Whether this year's value meets it already; null where there is no value.</summary>
    public bool? Met { get; init; }

    /// <summary>
    /// What is still missing to it, in the unit of measure (percentage points for rates), rounded to 12 decimals; 0 where nothing is,
    /// null where there is no value. What is not there is never shown as 0.
    /// </summary>
    public decimal? Missing { get; init; }

    /// <summary>The end of the plan as a value stands to it.</summary>
    internal static PlanEnd Of(int year, decimal threshold, Comparison comparison, ExactFraction? value)
    {
        if (value is not { } actual)
            return new(year, threshold);
        var gap = BetterDirection.Of(comparison) > 0 ? threshold - actual : actual - threshold;
        return new(year, threshold)
        {
            Met = ExactComparison.Holds(actual, comparison, threshold),
            Missing = gap <= 0m ? 0m : Math.Max(gap.Round(Verdict.Places), Verdict.Least),
        };
    }
}
