using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores.Rules;

/// <summary>迟报漏报扣分: full − (late + perDay × days late), at most the cap and at most what never costs.</summary>
internal static class Lateness
{
    public static ExactFraction ShareOf(Measure measure, ScoringRule.Lateness rule, decimal full, AssessmentCalendar calendar)
    {
        if (measure is not { Figure: Figure.Date { Day: var day }, LastDay: { } last })
            return PassFail.ShareOf(measure);
        if (day <= last)
            return ExactFraction.One;
        var days = rule.Days == DayCount.Working ? calendar.WorkingDaysAfter(last, day) : day.DayNumber - last.DayNumber;
        var of = rule.Of ?? full;
        var most = Math.Min(rule.Cap ?? of, rule.Never ?? of);
        return Deduction.Left(((ExactFraction)rule.PerDay * days) + rule.Late, most, of);
    }

    /// <summary>What is left where there is no usable date.</summary>
    public static ExactFraction ShareOfNever(ScoringRule.Lateness rule, decimal full) =>
        Deduction.Left(rule.Never ?? rule.Of ?? full, null, rule.Of ?? full);
}
