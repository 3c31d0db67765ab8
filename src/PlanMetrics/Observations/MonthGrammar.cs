using System.Buffers;

namespace PlanMetrics.Observations;

/// <summary>The part of a year that a phrase names, as its first and last month: Q1, 第一季度, 前三季度, 上半年, 3月, 1-6月, 全年.</summary>
internal static class MonthGrammar
{
    private const string ChineseDigits = "一二三四五六七八九";

    private static readonly SearchValues<char> To = SearchValues.Create("-~–—至到");

    /// <summary>The months that a compact phrase names, or null.</summary>
    public static (int First, int Last)? Parse(ReadOnlySpan<char> part)
    {
        if (part is "上半年" or "h1")
            return (1, 6);
        if (part is "下半年" or "h2")
            return (7, 12);
        if (part is "前三季度" or "前3季度")
            return (1, 9);
        if (part is "全年" or "年度")
            return (1, 12);
        if (part is ['q', var quarter])
            return quarter is >= '1' and <= '4' ? Quarters(quarter - '0', quarter - '0') : null;
        if (part.EndsWith("季度"))
            return Range(part[..^2] is ['第', .. var number] ? number : part[..^2], "季度", 4) is var (first, last) ? Quarters(first, last) : null;
        return part.EndsWith("月份") ? Range(part[..^2], "月份", 12) : part.EndsWith("月") ? Range(part[..^1], "月", 12) : null;
    }

    /// <summary>A number from 1 to 12 in ASCII digits or in Chinese, or null.</summary>
    public static int? Ordinal(ReadOnlySpan<char> text)
    {
        var value = text switch
        {
            [var only] => Digit(only) ?? (only == '十' ? 10 : 0),
            ['0', var ones] when char.IsAsciiDigit(ones) => ones - '0',
            ['1', var ones] when char.IsAsciiDigit(ones) => 10 + ones - '0',
            ['十', var ones] when ChineseDigits.Contains(ones, StringComparison.Ordinal) => 11 + ChineseDigits.IndexOf(ones, StringComparison.Ordinal),
            _ => 0,
        };
        return value is >= 1 and <= 12 ? value : null;
    }

    private static int? Digit(char text) =>
        char.IsAsciiDigit(text) ? text - '0'
        : ChineseDigits.IndexOf(text, StringComparison.Ordinal) is >= 0 and var index ? index + 1
        : null;

    private static (int First, int Last) Quarters(int first, int last) => ((first * 3) - 2, last * 3);

    private static (int First, int Last)? Range(ReadOnlySpan<char> text, ReadOnlySpan<char> suffixOfFirst, int highest)
    {
        var at = text.IndexOfAny(To);
        if (at < 0)
            return Ordinal(text) is { } single && single <= highest ? (single, single) : null;
        var from = text[..at];
        if (suffixOfFirst.Length > 0 && from.EndsWith(suffixOfFirst))
            from = from[..^suffixOfFirst.Length];
        return Ordinal(from) is { } first && Ordinal(text[(at + 1)..]) is { } last && first < last && last <= highest ? (first, last) : null;
    }
}
