using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>指标值 for people: as many digits as it takes for the print never to contradict the verdict.</summary>
public static class MeasureText
{
    private const decimal FewestCasesForRate = 10m;

    /// <summary>The value of a measure, such as <c>89.95%</c>, <c>3 件中 2 件</c>, <c>2024-02-20</c>; empty where there is none.</summary>
    /// <param name="measure">The measure.</param>
    public static LocalText Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Figure switch
        {
            null => "",
            Figure.Ratio => FewCases(measure) ?? Rate(measure),
            Figure.Count count => CountText(count.Value, measure.Target),
            Figure.Date date => NumberText.Of(date.Day),
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

    /// <summary>（目标值≥90%）: what a measure with a number for its threshold is held against, to stand in a sentence; empty for all others.</summary>
    internal static LocalText Goal(Measure measure)
    {
        if (measure.Threshold is not Threshold.Number number || SignOf(measure.Comparison) is not { } sign)
            return "";
        var goal = sign + Plain(number.Value) + (measure.FigureKind == FigureKind.Ratio && measure.UnitOfMeasure != UnitOfMeasure.Ratio ? "%" : "");
        return new($"（目标值{goal}）", $" (target {goal})");
    }

    private static string? SignOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.AtMost => "≤",
        Comparison.Equal => "=",
        Comparison.GreaterThan => ">",
        Comparison.LessThan => "<",
        _ => null,
    };

    private static LocalText Rate(Measure measure) =>
        PublishedValue.Of(measure) + (measure.UnitOfMeasure == UnitOfMeasure.Ratio ? "" : "%");

    private static LocalText CountText(decimal count, Target target) =>
        !target.IsZeroOccurrence ? (LocalText)Plain(count)
        : count == 0m ? new LocalText("未发生", "none occurred")
        : new LocalText($"发生 {Plain(count)} 起", $"{Plain(count)} occurred");

    private static string Plain(decimal value) => NumberText.Of(value);

    /// <summary>What the result of a survey rests on.</summary>
    public static LocalText Sample(SurveySample sample)
    {
        var (size, few) = (sample.Size is { } known ? NumberText.Of(known) : "", sample.IsSmall);
        return new(
            (size.Length > 0 ? $"样本量 {size}" : "样本量未注明") + (few ? "（样本少）" : "") + (sample.Instrument.Length > 0 ? $"，{sample.Instrument}" : "，调查方式未注明"),
            (size.Length > 0 ? $"n = {size}" : "sample size not stated") + (few ? " (few)" : "") + (sample.Instrument.Length > 0 ? $", {sample.Instrument}" : ", instrument not stated"));
    }
}
