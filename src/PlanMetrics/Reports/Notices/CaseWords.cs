using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports.Notices;

/// <summary>The cases of a rate as a document says them, in what the target's definition counts and in the definition's own words.</summary>
internal static class CaseWords
{
    private const string Ge = "个";

    // Before 件, 项 and 人 these make a word with it, so that only 数 falls away: 事项数 counts 事项.
    private const string Bound = "案文办证要信邮事责持任理当";

    /// <summary>应报备20件，在规定时限内报备17件; 20件中17件 where the definition's words do not lend themselves to it, 17/20 where nothing is known to be counted.</summary>
    public static string Of(Measure measure, Figure.Ratio ratio, Language language)
    {
        var (whole, part, unit) = (NumberText.Of(ratio.Denominator), NumberText.Of(ratio.Numerator), UnitOf(measure, language));
        if (language == Language.English)
            return unit.Length > 0 ? $"{part} of {whole} {unit}" : $"{part} of {whole}";
        if (unit.Length == 0)
            return $"{part}/{whole}";
        return IsWorded(measure) ? Counted(measure.Target.Denominator.Chinese, whole, unit) + "，" + Counted(measure.Target.Numerator.Chinese, part, unit) : $"{whole}{unit}中{part}{unit}";
    }

    /// <summary>Whether the definition's own words are used.</summary>
    public static bool IsWorded(Measure measure) =>
        !IsShare(measure) && measure.Target.CountingUnit.Chinese is { Length: > 0 } unit
        && Noun(measure.Target.Denominator.Chinese, unit) is not null && Noun(measure.Target.Numerator.Chinese, unit) is not null;

    /// <summary>In what is counted: 家 for a share of units, else as the definition says; 件 or 人 for a few cases of a target without definition; empty where nothing is known.</summary>
    public static string UnitOf(Measure measure, Language language) =>
        IsShare(measure) ? language.Say("家", "units")
        : measure.Target.CountingUnit.In(language) is { Length: > 0 } unit ? unit
        : language == Language.Chinese && MeasureText.FewCases(measure) is { } few ? few.Chinese[(few.Chinese.LastIndexOf(' ') + 1)..]
        : "";

    /// <summary>The word right behind a number where nothing says what is counted: 个 of 个区、镇、村.</summary>
    public static string WordOf(Measure measure, Language language) =>
        UnitOf(measure, language) is var unit && language == Language.Chinese && unit.StartsWith(Ge, StringComparison.Ordinal) ? Ge : unit;

    // 编制的预案5个, not 编制的预案5个预案.
    private static string Counted(string text, string number, string unit)
    {
        var noun = Noun(text, unit)!;
        return noun + number + (unit.StartsWith(Ge, StringComparison.Ordinal) && unit.Length > 1 && noun.EndsWith(unit[1..], StringComparison.Ordinal) ? Ge : unit);
    }

    // 应报备件数 → 应报备; 在规定时限内报备的件数 → 在规定时限内报备; 案件件数 → 案件; 事项总数 → 事项. Null for what does not end with a number of something.
    private static string? Noun(string text, string unit)
    {
        if (!text.EndsWith('数'))
            return null;
        var stem = text[..^1];
        if (stem.EndsWith('总'))
            stem = stem[..^1];
        else if (stem.EndsWith("的" + unit, StringComparison.Ordinal) || stem.EndsWith("总" + unit, StringComparison.Ordinal))
            stem = stem[..^(unit.Length + 1)];
        else if (stem.Length > unit.Length && stem.EndsWith(unit, StringComparison.Ordinal) && !Bound.Contains(stem[^(unit.Length + 1)], StringComparison.Ordinal))
            stem = stem[..^unit.Length];
        return stem.Length > 0 ? stem : null;
    }

    private static bool IsShare(Measure measure) => measure.Role != MeasureRole.Own && measure.Target.District == DistrictValue.Share;
}
