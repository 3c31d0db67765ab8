using System.Collections.Immutable;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>targets.csv</c>.</summary>
internal static class TargetColumns
{
    public static ImmutableArray<Column<TargetRow>> Of(Report report) =>
    [
        new("unit", row => Field.Typed(row.Measure.UnitId)),
        new("section", row => Numbered(row.Section)),
        new("task", row => Numbered(row.Measure.Target.Task)),
        new("target", row => Field.Typed(row.Measure.Target.Id)),
        new("role", row => Field.Of(row.Measure.Role)),
        new("state", row => Field.Of(row.Measure.State)),
        new("numerator", row => Field.Of((row.Measure.Figure as Figure.Ratio)?.Numerator)),
        new("denominator", row => Field.Of((row.Measure.Figure as Figure.Ratio)?.Denominator)),
        new("actual", row => Field.Word(PublishedValue.Of(row.Measure))),
        new("threshold", row => Threshold(row)),
        new("met", row => Field.Of(row.Measure.Met)),
        new("attainment", row => Field.Of(row.Measure.Attainment)),
        new("points", row => Field.Of(row.Score?.Points)),
        new("full_points", row => Field.Of(row.Score?.FullPoints)),
        new("weight", row => Field.Of(row.Score?.Weight)),
        new("contribution", row => Field.Of(row.Score?.Contribution)),
        new("periods_used", row => Field.Of(row.Measure.PeriodsUsed)),
        new("periods_due", row => Field.Of(row.Measure.PeriodsDue)),
        new("threshold_origin", row => row.Measure is { PlanEnd: not null, Threshold: not null } ? Field.Of(row.Measure.ThresholdOrigin) : Field.Empty),
        new("end_threshold", row => Field.Of(row.Measure.PlanEnd?.Threshold)),
        new("end_gap", row => Field.Of(row.Measure.PlanEnd?.Missing)),
        new("questioned", row => Field.Of(report.Questions.Concerns(row.Measure))),
        new("sample_size", row => Field.Word(string.Join("; ", row.Measure.Used.Select(figure => figure.Sample?.Size).OfType<int>().Select(NumberText.Of)))),
        new("instrument", row => Field.Typed(string.Join("; ", row.Measure.Used.Select(figure => figure.Sample?.Instrument ?? "").Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)))),
    ];

    // An increase is held against its base, which has no threshold beside it.
    private static Field Threshold(TargetRow row) => row.Measure.Threshold switch
    {
        Threshold.Yearly yearly => Field.Of(yearly.In(row.Measure.Year)),
        null => Field.Of(row.Measure.Base),
        var other => Field.Word(other.ToString()!),
    };

    // An indicator of an index belongs to no task.
    private static Field Numbered(int number) => number > 0 ? Field.Of(number) : Field.Empty;
}
