using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli.Texts;

/// <summary>A measure in words: each kind of target has words of its own for met and not met.</summary>
internal static class MeasureWords
{
    public static string Actual(Measure measure, Shell shell) =>
        MeasureText.Of(measure).In(shell.Language) is { Length: > 0 } text ? text : "—";

    public static string Threshold(Measure measure, Shell shell)
    {
        var value = measure.Threshold switch
        {
            Threshold.Yearly yearly => yearly.In(measure.Year).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            { } known => known.ToString()!,
            null => measure.Base is { } known ? Plain(known) : "",
        };
        var ofYear = Threshold(measure.Target, measure.FigureKind, measure.Comparison, value, shell);
        if (measure.PlanEnd is not { } end || measure.Threshold is Threshold.Number { Value: var held } && held == end.Threshold)
            return ofYear;
        var ofEnd = Threshold(measure.Target, measure.FigureKind, measure.Comparison, Plain(end.Threshold), shell);
        return measure.Threshold is null
            ? shell.Say($"{end.Year}年 {ofEnd}", $"{end.Year}: {ofEnd}")
            : ofYear + shell.Say($"（{end.Year}年 {ofEnd}）", $" ({end.Year}: {ofEnd})");
    }

    /// <summary>A difference of two values: between rates it is in percentage points.</summary>
    public static string Difference(decimal value, string sign, Shell shell)
    {
        // Two decimals, and as many more as it takes not to print something as nothing.
        var (decimals, printed) = (2, decimal.Round(value, 2, MidpointRounding.AwayFromZero));
        while (printed == 0 && value != 0)
            printed = decimal.Round(value, ++decimals, MidpointRounding.AwayFromZero);
        var text = printed.ToString("0.############", CultureInfo.InvariantCulture);
        return sign.Length == 0 ? text : shell.Say($"{text} 个百分点", $"{text} percentage points");
    }

    public static string Threshold(Target target, FigureKind kind, Comparison comparison, string value, Shell shell) =>
        target is { IsZeroOccurrence: true, VariesByYear: false } && kind == FigureKind.Count
            ? shell.Say("不发生", "none")
            : Against(comparison, value + Sign(target, kind), shell);

    private static string Against(Comparison comparison, string value, Shell shell) => comparison switch
    {
        Comparison.AtLeast => "≥" + value,
        Comparison.AtMost => "≤" + value,
        Comparison.Equal => "=" + value,
        Comparison.GreaterThan => ">" + value,
        Comparison.LessThan => "<" + value,
        Comparison.OnOrBefore => shell.Say("不晚于 ", "by ") + value,
        Comparison.Increase => shell.Say("上升，基数 ", "above ") + value,
        Comparison.Decrease => shell.Say("下降，基数 ", "below ") + value,
        _ => shell.Say("完成", "to be done"),
    };

    public static string Verdict(Measure measure, Shell shell) =>
        Verdict(measure.State, measure.Met, measure.FigureKind, measure.Target is { IsZeroOccurrence: true, VariesByYear: false }, measure.Actual, shell);

    public static string Verdict(MeasureState state, bool? isMet, FigureKind kind, bool isZeroOccurrence, decimal? actual, Shell shell) =>
        state != MeasureState.Reported ? State(state, shell)
        : isMet is not { } met ? "—"
        : kind == FigureKind.Date ? (met ? shell.Say("按期完成", "in time") : shell.Say("逾期完成", "late"))
        : kind == FigureKind.Outcome ? (met ? shell.Say("已完成", "done") : shell.Say("未完成", "not done"))
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

    /// <summary>The sign behind a value; on the district's row a share over units is a rate whatever the target's own unit is.</summary>
    public static string Sign(Target target, FigureKind kind) =>
        kind == FigureKind.Ratio && target.UnitOfMeasure != UnitOfMeasure.Ratio ? "%" : "";

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
