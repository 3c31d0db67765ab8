using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks;

/// <summary>The cases behind a measure, turned so that the good ones are counted.</summary>
internal static class RateCases
{
    private const decimal Most = 1_000_000_000m;

    /// <summary>Whole cases, 0 of 0 included; null where the figure is none, not in whole numbers, or no share of its whole.</summary>
    public static CaseCount? Of(Measure? measure)
    {
        var figure = measure?.State switch
        {
            MeasureState.Reported or MeasureState.NotApplicable => measure.Figure,
            MeasureState.NotDue => measure.SoFar,
            _ => null,
        };
        return figure is Figure.Ratio(var part, var whole) ? Of(part, whole, measure!.Comparison) : null;
    }

    /// <summary>Whole cases with the good ones counted; null as for <see cref="Whole"/>.</summary>
    public static CaseCount? Of(decimal part, decimal whole, Comparison comparison) =>
        Whole(part, whole) is not { } cases ? null : RateGoal.IsTurned(comparison) ? cases.Turned() : cases;

    /// <summary>A part of a whole as cases; null where they are not in whole numbers, or the part is no share of the whole.</summary>
    public static CaseCount? Whole(decimal part, decimal whole) =>
        part < 0 || part > whole || whole > Most || !decimal.IsInteger(part) || !decimal.IsInteger(whole) ? null : new((long)part, (long)whole);

    /// <summary>The goal on good cases; null where there is no threshold of two sides.</summary>
    public static RateGoal? GoalOf(Comparison comparison, ExactFraction? percent)
    {
        if (percent is not { } threshold)
            return null;
        // 100 % is both the goal and the most that there can be.
        var side = comparison == Comparison.Equal && threshold.CompareTo(100m) == 0 ? Comparison.AtLeast : comparison;
        return RateGoal.Of(side, threshold / 100m);
    }

    /// <summary>A whole year cut where so much of it has passed, for want of anything finer.</summary>
    public static YearParts Cut(CaseCount whole, double passed)
    {
        var cases = (long)Math.Round(whole.Cases * passed, MidpointRounding.AwayFromZero);
        var good = Math.Clamp((long)Math.Round(whole.Good * passed, MidpointRounding.AwayFromZero), cases - (whole.Cases - whole.Good), cases);
        var toDate = new CaseCount(Math.Clamp(good, 0, Math.Min(cases, whole.Good)), cases);
        return new(toDate, new(whole.Good - toDate.Good, whole.Cases - toDate.Cases));
    }

    /// <summary>The rest of a year; null where the part is more than the whole.</summary>
    public static YearParts? Split(CaseCount whole, CaseCount part)
    {
        var rest = new CaseCount(whole.Good - part.Good, whole.Cases - part.Cases);
        return rest.Good < 0 || rest.Cases < rest.Good ? null : new(part, rest);
    }
}
