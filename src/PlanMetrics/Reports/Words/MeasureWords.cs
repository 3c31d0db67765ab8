using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports.Words;

/// <summary>A measure in words: each kind of target has words of its own for met and not met.</summary>
public static class MeasureWords
{
    /// <summary>Its value, such as 89.95%; a dash where there is none.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="language">The language wanted.</param>
    public static string Actual(Measure measure, Language language) =>
        MeasureText.Of(measure).In(language) is { Length: > 0 } text ? text : "—";

    /// <summary>What it is held against, such as ≥90%, and the plan's end where that is another.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="language">The language wanted.</param>
    public static string Threshold(Measure measure, Language language)
    {
        var value = measure.Threshold switch
        {
            Threshold.Yearly yearly => yearly.In(measure.Year).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            { } known => known.ToString()!,
            null => measure.Base is { } known ? Plain(known) : "",
        };
        var ofYear = Threshold(measure.Target, measure.FigureKind, measure.Comparison, value, language);
        if (measure.PlanEnd is not { } end || measure.Threshold is Threshold.Number { Value: var held } && held == end.Threshold)
            return ofYear;
        var ofEnd = Threshold(measure.Target, measure.FigureKind, measure.Comparison, Plain(end.Threshold), language);
        return measure.Threshold is null
            ? language.Say($"{end.Year}年 {ofEnd}", $"{end.Year}: {ofEnd}")
            : ofYear + language.Say($"（{end.Year}年 {ofEnd}）", $" ({end.Year}: {ofEnd})");
    }

    /// <summary>A difference of two values: between rates it is in percentage points.</summary>
    /// <param name="value">The difference.</param>
    /// <param name="sign">The sign behind the values; empty for none.</param>
    /// <param name="language">The language wanted.</param>
    public static string Difference(decimal value, string sign, Language language)
    {
        // Two decimals, and as many more as it takes not to print something as nothing.
        var (decimals, printed) = (2, decimal.Round(value, 2, MidpointRounding.AwayFromZero));
        while (printed == 0 && value != 0)
            printed = decimal.Round(value, ++decimals, MidpointRounding.AwayFromZero);
        var text = printed.ToString("0.############", CultureInfo.InvariantCulture);
        return sign.Length == 0 ? text : language.Say($"{text} 个百分点", $"{text} percentage points");
    }

    /// <summary>A threshold in words.</summary>
    /// <param name="target">The target.</param>
    /// <param name="kind">The kind of figure in force.</param>
    /// <param name="comparison">The comparison in force.</param>
    /// <param name="value">The threshold or base as text; empty for none.</param>
    /// <param name="language">The language wanted.</param>
    public static string Threshold(Target target, FigureKind kind, Comparison comparison, string value, Language language) =>
        target is { IsZeroOccurrence: true, VariesByYear: false } && kind == FigureKind.Count
            ? language.Say("不发生", "none")
            : Against(comparison, value + Sign(target, kind), language);

    private static string Against(Comparison comparison, string value, Language language) => comparison switch
    {
        Comparison.AtLeast => "≥" + value,
        Comparison.AtMost => "≤" + value,
        Comparison.Equal => "=" + value,
        Comparison.GreaterThan => ">" + value,
        Comparison.LessThan => "<" + value,
        Comparison.OnOrBefore => language.Say("不晚于 ", "by ") + value,
        Comparison.Increase => language.Say("上升，基数 ", "above ") + value,
        Comparison.Decrease => language.Say("下降，基数 ", "below ") + value,
        _ => language.Say("完成", "to be done"),
    };

    /// <summary>Met or not in the words of its kind, or its state.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="language">The language wanted.</param>
    public static string Verdict(Measure measure, Language language) =>
        Verdict(measure.State, measure.Met, measure.FigureKind, measure.Target is { IsZeroOccurrence: true, VariesByYear: false }, measure.Actual, language);

    /// <summary>Met or not in the words of its kind, or its state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="isMet">Whether it is met; null where nothing is judged.</param>
    /// <param name="kind">The kind of figure.</param>
    /// <param name="isZeroOccurrence">Whether the target forbids something.</param>
    /// <param name="actual">The value; null where there is none.</param>
    /// <param name="language">The language wanted.</param>
    public static string Verdict(MeasureState state, bool? isMet, FigureKind kind, bool isZeroOccurrence, decimal? actual, Language language) =>
        state != MeasureState.Reported ? State(state, language)
        : isMet is not { } met ? "—"
        : kind == FigureKind.Date ? (met ? language.Say("按期完成", "in time") : language.Say("逾期完成", "late"))
        : kind == FigureKind.Outcome ? (met ? language.Say("已完成", "done") : language.Say("未完成", "not done"))
        : isZeroOccurrence && kind == FigureKind.Count && met ? language.Say("未发生", "none occurred")
        : isZeroOccurrence && kind == FigureKind.Count ? language.Say($"发生 {Plain(actual ?? 0)} 起", $"{Plain(actual ?? 0)} occurred")
        : met ? language.Say("达标", "met")
        : language.Say("未达标", "not met");

    /// <summary>A state in words.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language wanted.</param>
    public static string State(MeasureState state, Language language) => state switch
    {
        MeasureState.Reported => language.Say("已填报", "reported"),
        MeasureState.Missing => language.Say("未填报", "missing"),
        MeasureState.NotApplicable => language.Say("不适用", "not applicable"),
        MeasureState.NotDue => language.Say("未到期", "not due"),
        MeasureState.Rejected => language.Say("数据无效", "rejected"),
        _ => language.Say("无责任单位", "nobody named"),
    };

    /// <summary>The sign behind a value; on the district's row a share over units is a rate whatever the target's own unit is.</summary>
    /// <param name="target">The target.</param>
    /// <param name="kind">The kind of figure in force.</param>
    public static string Sign(Target target, FigureKind kind) =>
        kind == FigureKind.Ratio && target.UnitOfMeasure != UnitOfMeasure.Ratio ? "%" : "";

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
