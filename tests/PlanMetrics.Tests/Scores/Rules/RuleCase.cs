using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores.Rules;
using PlanMetrics.Tests.Measures;

namespace PlanMetrics.Tests.Scores.Rules;

/// <summary>One rule, held against one figure.</summary>
internal static class RuleCase
{
    public static readonly DateOnly LastDay = new(2024, 3, 1);

    /// <summary>清明 2024: 4 to 6 April are off, Sunday 7 April is worked.</summary>
    public static AssessmentCalendar Calendar { get; } = new()
    {
        Holidays = [new(2024, 4, 4), new(2024, 4, 5), new(2024, 4, 6)], WorkingWeekends = [new(2024, 4, 7)],
    };

    /// <summary>A count measured against a threshold.</summary>
    public static Measure Counted(decimal value, Comparison comparison, decimal threshold) =>
        Judged(MeasureCase.Count, new Figure.Count(value), comparison, threshold);

    /// <summary>A rate measured against a threshold in percent.</summary>
    public static Measure Rate(decimal part, decimal whole, Comparison comparison, decimal threshold) =>
        Judged(MeasureCase.Rate, new Figure.Ratio(part, whole), comparison, threshold);

    /// <summary>A date so many days after the last day in time.</summary>
    public static Measure Dated(int daysLate) => new("a", MeasureCase.ByMarch, 2024, MeasureRole.Own)
    {
        State = MeasureState.Reported,
        Figure = new Figure.Date(LastDay.AddDays(daysLate)),
        Threshold = MeasureCase.ByMarch.Threshold,
        LastDay = LastDay,
        Met = daysLate <= 0,
    };

    /// <summary>Points of 100, to 12 decimals.</summary>
    public static string Points(Measure measure, ScoringRule rule, params ReadOnlySpan<decimal> others)
    {
        var value = ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure);
        var field = rule.IsRelative ? new PeerField([.. others.ToArray().Select(other => (ExactFraction)other), value!.Value], BetterDirection.Of(measure.Comparison) > 0) : null;
        return RuleShare.Of(measure, rule, 100m, field, Calendar) is { } share
            ? (share * 100m).Round(12).ToString("0.############", CultureInfo.InvariantCulture)
            : "none";
    }

    private static Measure Judged(Target target, Figure figure, Comparison comparison, decimal threshold) =>
        new("a", target with { Comparison = comparison }, 2024, MeasureRole.Own)
        {
            State = MeasureState.Reported,
            Figure = figure,
            Threshold = new Threshold.Number(threshold),
            Met = ExactComparison.ValueOf(figure, target.UnitOfMeasure) is { } value ? ExactComparison.Holds(value, comparison, threshold) : null,
        };
}
