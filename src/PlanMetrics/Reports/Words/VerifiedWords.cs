using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports.Words;

/// <summary>A verified figure in a sentence: what counts, what was reported where that differs, and on which document.</summary>
internal static class VerifiedWords
{
    /// <summary>2024年第一季度分子按核定数18件计算（填报数19件，依据昭评办〔2024〕8号）.</summary>
    /// <param name="key">What the figure is about.</param>
    /// <param name="line">The verification, one that is in force.</param>
    /// <param name="kind">The kind of figure.</param>
    /// <param name="unit">The word behind its numbers; empty for none.</param>
    /// <param name="language">The language wanted.</param>
    /// <param name="namesDocument">Whether the document is named.</param>
    public static string Of(ObservationKey key, Verification line, FigureKind kind, string unit, Language language, bool namesDocument = true)
    {
        var subject = language.Say(
            DayWords.Of(key.Period, language) + FieldOf(line.Field, kind, language),
            $"{FieldOf(line.Field, kind, language)} of {DayWords.Of(key.Period, language)}");
        var (found, reported) = (Value(line.Verified, line.Field, kind, unit, language), Value(line.Reported, line.Field, kind, unit, language));
        var notes = new List<string>();
        string text;
        if (EnumName<FigureState>.TryParse(line.Verified, out _))
        {
            text = IsRejected(line)
                ? language.Say($"{subject}经核定不予采信", $"{subject} rejected on verification")
                : language.Say($"{subject}经核定为{found}", $"{subject} verified as {found}");
        }
        else if (AreSame(line))
        {
            text = language.Say($"{subject}经核定为{found}，与填报{Noun(line, kind)}一致", $"{subject} verified as {found}, as reported");
        }
        else
        {
            text = language.Say($"{subject}按核定{Noun(line, kind)}{found}计算", $"{subject} verified as {found}");
            notes.Add(line.Reported.Length > 0 ? language.Say($"填报{Noun(line, kind)}{reported}", $"reported {reported}") : language.Say("未填报", "nothing reported"));
        }

        if (namesDocument && line.Document.Length > 0)
            notes.Add(language.Say("依据", "on ") + line.Document);
        return notes.Count == 0 ? text : text + language.Say($"（{string.Join('，', notes)}）", $" ({string.Join(", ", notes)})");
    }

    /// <summary>What a line speaks of: 分子, 完成日期, 完成情况.</summary>
    public static string FieldOf(VerifiedField field, FigureKind kind, Language language) => (field, kind) switch
    {
        (VerifiedField.Date, _) => language.Say("完成日期", "date"),
        (VerifiedField.Value, FigureKind.Outcome) => language.Say("完成情况", "outcome"),
        (VerifiedField.State, _) => language.Say("数据", "figure"),
        _ => VerifierWords.Of(field).In(language),
    };

    /// <summary>A value of a line with the word behind it: 18件, 2024年3月15日, 未完成; empty for none.</summary>
    public static string Value(string value, VerifiedField field, FigureKind kind, string unit, Language language)
    {
        if (field == VerifiedField.Date && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return DayWords.Of(day, language);
        if (field == VerifiedField.Value && kind == FigureKind.Outcome && value is "0" or "1")
            return value == "1" ? language.Say("已完成", "done") : language.Say("未完成", "not done");
        return Number(value) is null || unit.Length == 0 ? VerifierWords.Value(value).In(language) : value + language.Say(unit, " " + unit);
    }

    // Written in other words, 19.0 is 19.
    private static bool AreSame(Verification line) =>
        line.Reported == line.Verified || (Number(line.Reported) is { } reported && reported == Number(line.Verified));

    /// <summary>不予采信.</summary>
    public static bool IsRejected(Verification line) => EnumName<FigureState>.TryParse(line.Verified, out var state) && state == FigureState.Rejected;

    /// <summary>A value of a line as a number; null where it is none.</summary>
    public static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Noun(Verification line, FigureKind kind) => line.Field == VerifiedField.Date ? "日期" : kind == FigureKind.Outcome ? "情况" : "数";
}
