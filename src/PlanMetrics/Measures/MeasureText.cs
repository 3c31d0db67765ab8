using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>指标值 for people: as many digits as it takes for the print never to contradict the verdict.</summary>
public static class MeasureText
{
    private const int FewestDecimals = 2;
    private const int MostDecimals = 12;
    private const decimal FewestCasesForRate = 10m;

    /// <summary>The value of a measure, such as <c>89.95%</c>, <c>3 件中 2 件</c>, <c>2024-02-20</c>; empty where there is none.</summary>
    /// <param name="measure">The measure.</param>
    public static LocalText Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Figure switch
        {
            null => "",
            Figure.Ratio ratio => FewCases(measure) ?? Rate(ratio, measure),
            Figure.Count count => CountText(count.Value, measure.Target),
            Figure.Date date => date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Figure.Outcome outcome => outcome.Done ? new("已完成", "done") : new("未完成", "not done"),
            Figure.Pair pair => $"{Plain(pair.Value)} / {Plain(pair.Comparator)}",
            _ => "",
        };
    }

    /// <summary>The cases of a rate that has fewer than ten; null for all others.</summary>
    internal static LocalText? FewCases(Measure measure)
    {
        if (measure.Figure is not Figure.Ratio ratio || measure.UnitOfMeasure == UnitOfMeasure.Ratio || ratio.Denominator >= FewestCasesForRate)
            return null;
        var unit = measure.Role != MeasureRole.Own && measure.Target.District == DistrictValue.Share ? "家"
            : measure.UnitOfMeasure == UnitOfMeasure.PersonsPercent ? "人"
            : "件";
        return new($"{Plain(ratio.Denominator)} {unit}中 {Plain(ratio.Numerator)} {unit}", $"{Plain(ratio.Numerator)} of {Plain(ratio.Denominator)}");
    }

    private static LocalText Rate(Figure.Ratio ratio, Measure measure)
    {
        var sign = measure.UnitOfMeasure == UnitOfMeasure.Ratio ? "" : "%";
        if (ExactComparison.ValueOf(ratio, measure.UnitOfMeasure) is not { } value)
            return $"{Plain(ratio.Numerator)}/{Plain(ratio.Denominator)}";
        ExactFraction? threshold = (measure.Threshold as Threshold.Number)?.Value ?? measure.Base;
        for (var decimals = FewestDecimals; decimals <= MostDecimals; decimals++)
        {
            var printed = value.Round(decimals);
            if (threshold is not { } limit || Math.Sign(((ExactFraction)printed).CompareTo(limit)) == Math.Sign(value.CompareTo(limit)))
                return Plain(printed) + sign;
        }

        return $"{Plain(ratio.Numerator)}/{Plain(ratio.Denominator)}";
    }

    private static LocalText CountText(decimal count, Target target) =>
        !target.IsZeroOccurrence ? (LocalText)Plain(count)
        : count == 0m ? new LocalText("未发生", "none occurred")
        : new LocalText($"发生 {Plain(count)} 起", $"{Plain(count)} occurred");

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
