using System.Globalization;
using System.Text.RegularExpressions;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Reads the day by which something falls due: 2022年底前, 到2025年, 2023年6月前, 2023年上半年.</summary>
internal static partial class DueDates
{
    /// <summary>The day that a date quantity sets, and how sure it is; null where nothing falls due by it.</summary>
    public static (DateOnly Day, DraftConfidence Confidence)? Read(string folded, Quantity quantity, int sentenceStart, int sentenceEnd)
    {
        var before = folded[sentenceStart..quantity.Start];
        var after = folded[quantity.End..Math.Max(sentenceEnd, quantity.End)];
        if (Background().IsMatch(after) || SpanEnd().IsMatch(before))
            return null;
        if (quantity.Date is Threshold.Day day)
            return IsLimit(before, after) || EndsPeriod(folded, quantity) ? (day.Date, DraftConfidence.High) : null;
        if (YearMonth().Match(folded[quantity.Start..quantity.End]) is not { Success: true } match)
            return null;
        var year = Number(match.Groups["year"]);
        if (year is < 1 or > 9998)
            return null;
        if (match.Groups["month"].Success)
            return Number(match.Groups["month"]) is >= 1 and <= 12 and var month && (IsLimit(before, after) || Done().IsMatch(after))
                ? (MonthEnd(year, month), IsLimit("", after) ? DraftConfidence.Low : DraftConfidence.Medium)
                : null;
        if (PartOfYear().Match(after) is { Success: true } part)
            return Period(part) is var end && (part.Groups["limit"].Success || after.AsSpan(part.Length).StartsWith(",", StringComparison.Ordinal) || Done().IsMatch(after) || By().IsMatch(before))
                ? (MonthEnd(year, end), DraftConfidence.Medium)
                : null;
        if (Limit().IsMatch(after))
            return year > 1 ? (new DateOnly(year - 1, 12, 31), DraftConfidence.Low) : null;
        return By().IsMatch(before) || (Done().IsMatch(after) && !Relative().IsMatch(after)) ? (new DateOnly(year, 12, 31), DraftConfidence.Medium) : null;
    }

    /// <summary>Whether a date is followed or preceded by a word that makes it a limit.</summary>
    public static bool IsLimit(string before, string after) => Limit().IsMatch(after) || By().IsMatch(before);

    /// <summary>The month that a part of the year ends in, 年底, 第一季度, 上半年; folded.</summary>
    public static int LastMonth(string part) => PartOfYear().Match(part) is { Success: true } match ? Period(match) : 12;

    private static bool EndsPeriod(string folded, Quantity quantity) =>
        folded[quantity.End - 1] is '底' or '末' && Done().IsMatch(folded.AsSpan(quantity.End, Math.Min(30, folded.Length - quantity.End)));

    private static DateOnly MonthEnd(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static int Period(Match part) => part.Groups["half"].Value switch
    {
        "上" => 6,
        "下" => 12,
        _ => 3 * (int)(ChineseNumeral.Parse(part.Groups["quarter"].Value) ?? Number(part.Groups["quarter"])),
    };

    [GeneratedRegex("^(?<year>[0-9]{4})年((?<month>[0-9]{1,2})月)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearMonth();

    [GeneratedRegex("""
        ^((?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度)(?<limit>底?前|末)?
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex PartOfYear();

    [GeneratedRegex("""
        ^\)?(之前|以前|前(?!后|期|述|款|列|置))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Limit();

    [GeneratedRegex("(到|至|截至|于|在|力争|争取|最迟|不晚于|不迟于)$")]
    private static partial Regex By();

    [GeneratedRegex("^[内]?[,]?[^,;。]{0,8}(完成|建成|实现|建立|形成|达到|达|全面|基本|出台|制定|印发|启动|实行|覆盖|换发|整合|清理|提交|公布|公开|上线|投入|取得|率)")]
    private static partial Regex Done();

    // What the words compare with, look back on, or quote.
    [GeneratedRegex("^(以来|以后|之后|起|后|开始|版|度|修订|修正|施行|实施|印发|公布|发布|颁布|出台的|为基|基础|同期|至|到|—|-|~|的)")]
    private static partial Regex Background();

    // 2021年至2025年
    [GeneratedRegex("""
        [0-9]年?[底末]?(至|到|—|–|-|~)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SpanEnd();

    [GeneratedRegex("^(度|初|间|、)")]
    private static partial Regex Relative();
}
