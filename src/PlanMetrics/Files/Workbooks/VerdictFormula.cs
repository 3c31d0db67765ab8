using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Workbooks;

/// <summary>Met or not: rates are compared by cross-multiplication, as the program does.</summary>
internal static class VerdictFormula
{
    /// <summary>The condition under which the figure on a row meets its threshold; null where no formula says it as the program does.</summary>
    public static Test? Of(Measure measure, int row)
    {
        if (measure.Met is not { } met || Condition(measure, row) is not { } test || test.Holds != met)
            return null;
        return test;
    }

    private static Test? Condition(Measure measure, int row) => measure.Figure switch
    {
        Figure.Outcome outcome => Quantity.Cell(LineColumns.Value, row, outcome.Done ? 1m : 0m).Is(1m),
        Figure.Date date when measure.LastDay is { } last =>
            Quantity.Cell(LineColumns.Value, row, SheetDay.Of(date.Day)) <= Quantity.Cell(LineColumns.Threshold, row, SheetDay.Of(last)),
        Figure.Pair pair => Against(measure, row, LineColumns.Comparator, pair.Comparator),
        _ when measure.Comparison is Comparison.Increase or Comparison.Decrease =>
            measure.Base is { } known ? Against(measure, row, LineColumns.Comparator, known) : null,
        _ => measure.Threshold is Threshold.Number number ? Against(measure, row, LineColumns.Threshold, number.Value) : null,
    };

    private static Test? Against(Measure measure, int row, string column, decimal number)
    {
        if (Quantity.Of(measure, row) is not { } value)
            return null;
        var above = value.Above(Quantity.Cell(column, row, number), number);
        return measure.Comparison switch
        {
            Comparison.AtLeast => above >= 0m,
            Comparison.AtMost => above <= 0m,
            Comparison.Equal => above.Is(0m),
            Comparison.GreaterThan or Comparison.Increase => above > 0m,
            Comparison.LessThan or Comparison.Decrease => above < 0m,
            _ => null,
        };
    }
}
