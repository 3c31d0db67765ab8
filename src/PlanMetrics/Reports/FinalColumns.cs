using System.Collections.Immutable;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>final.csv</c>. A plan year without any figure has the state <c>yearMissing</c> and no value.</summary>
internal static class FinalColumns
{
    public static ImmutableArray<Column<FinalRow>> All { get; } =
    [
        new("unit", row => Field.Typed(row.Measure.UnitId)),
        new("target", row => Field.Typed(row.Measure.Target.Id)),
        new("year", row => Field.Of(row.Year)),
        new("state", row => row.IsYearMissing ? Field.Word("yearMissing") : Field.Of(row.Measure.State)),
        new("numerator", row => Value(row, Field.Of((row.Measure.Figure as Figure.Ratio)?.Numerator))),
        new("denominator", row => Value(row, Field.Of((row.Measure.Figure as Figure.Ratio)?.Denominator))),
        new("actual", row => Value(row, Field.Word(PublishedValue.Of(row.Measure)))),
        new("threshold", row => Field.Word(row.Measure.Threshold is Threshold.Yearly yearly ? NumberText.Of(yearly.In(row.Year)) : row.Measure.Threshold?.ToString() ?? "")),
        new("met", row => Value(row, Field.Of(row.Measure.Met))),
        new("cumulative", row => Field.Of(row.Cumulative)),
        new("cumulative_years", row => Field.Word(string.Join(";", row.CumulativeYears.Select(year => NumberText.Of(year))))),
        new("milestone", row => row.Milestone is { } milestone ? Field.Of(milestone) : Field.Empty),
        new("coverage", row => row.Coverage == YearCoverage.None ? Field.Empty : Field.Of(row.Coverage)),
        new("periods_used", row => Value(row, Field.Of(row.Measure.PeriodsUsed))),
        new("periods_due", row => Value(row, Field.Of(row.Measure.PeriodsDue))),
        new("partial_years", row => Field.Word(string.Join(";", row.PartialYears.Select(year => NumberText.Of(year))))),
        new("series", row => Field.Typed(row.Series.Id)),
    ];

    private static Field Value(FinalRow row, Field field) => row.IsYearMissing ? Field.Empty : field;
}
