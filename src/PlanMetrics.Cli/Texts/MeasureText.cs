using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports;

namespace PlanMetrics.Cli.Texts;

/// <summary>A measure in words: each kind of target has words of its own for met and not met.</summary>
internal static class MeasureText
{
    private const int FewCases = 10;

    /// <summary>The value with its unit; below ten cases the cases themselves, because a rate of three says little.</summary>
    public static string Actual(Measure measure, Shell shell) => measure.Figure switch
    {
        Figure.Ratio { Denominator: < FewCases } ratio => shell.Say(
            $"{Plain(ratio.Denominator)} 中 {Plain(ratio.Numerator)}", $"{Plain(ratio.Numerator)} of {Plain(ratio.Denominator)}"),
        Figure.Outcome outcome => outcome.Done ? shell.Say("是", "yes") : shell.Say("否", "no"),
        _ => PublishedValue.Of(measure) is { Length: > 0 } text ? text + Sign(measure) : "—",
    };

    public static string Threshold(Measure measure, Shell shell)
    {
        var value = measure.Threshold switch
        {
            Threshold.Number number => number + Sign(measure),
            Threshold.Yearly yearly => yearly.In(measure.Year).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Threshold.Day day => day.ToString(),
            _ => measure.Base is { } known ? Plain(known) : "",
        };
        return measure.Comparison switch
        {
            Comparison.AtLeast => "≥" + value,
            Comparison.AtMost => "≤" + value,
            Comparison.Equal => "=" + value,
            Comparison.GreaterThan => ">" + value,
            Comparison.LessThan => "<" + value,
            Comparison.OnOrBefore => shell.Say("不晚于 ", "by ") + value,
            Comparison.Increase => shell.Say("上升 ", "above ") + value,
            Comparison.Decrease => shell.Say("下降 ", "below ") + value,
            _ => shell.Say("完成", "done"),
        };
    }

    public static string Verdict(Measure measure, Shell shell) =>
        Verdict(measure.State, measure.Met, measure.FigureKind, measure.Target.IsZeroOccurrence, measure.Actual, shell);

    public static string Verdict(MeasureState state, bool? isMet, FigureKind kind, bool isZeroOccurrence, decimal? actual, Shell shell) =>
        state != MeasureState.Reported ? State(state, shell)
        : isMet is not { } met ? "—"
        : kind == FigureKind.Date ? (met ? shell.Say("按期完成", "in time") : shell.Say("逾期完成", "late"))
        : kind == FigureKind.Outcome ? (met ? shell.Say("完成", "done") : shell.Say("未完成", "not done"))
        : isZeroOccurrence && kind == FigureKind.Count && met ? shell.Say("未发生", "none occurred")
        : isZeroOccurrence && kind == FigureKind.Count ? shell.Say($"发生 {Plain(actual ?? 0)} 起", $"{Plain(actual ?? 0)} occurred")
        : met ? shell.Say("达标", "met")
        : shell.Say("未达标", "not met");

    public static string State(MeasureState state, Shell shell) => state switch
    {
        MeasureState.Reported => shell.Say("已填报", "reported"),
        MeasureState.Missing => shell.Say("未填报", "missing"),
        MeasureState.NotApplicable => shell.Say("不适用", "not applicable"),
        MeasureState.NotDue => shell.Say("未到期", "not due"),
        MeasureState.Rejected => shell.Say("数据无效", "rejected"),
        _ => shell.Say("无责任单位", "nobody named"),
    };

    private static string Sign(Measure measure) =>
        measure.Target.UnitOfMeasure is UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent
        || (measure.Role == MeasureRole.District && measure.FigureKind == FigureKind.Ratio && measure.Target.UnitOfMeasure != UnitOfMeasure.Ratio)
            ? "%"
            : "";

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
