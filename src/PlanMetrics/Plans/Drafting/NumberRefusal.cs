using System.Text.RegularExpressions;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Numbers that are no demand whatever stands around them: names, ordinals, document numbers, levels, set phrases.</summary>
internal static partial class NumberRefusal
{
    public static UnreadReason? Of(ClauseSpan clause, Quantity quantity)
    {
        var source = clause.Task.Source;
        if (source.IsNamed(quantity.Start))
            return UnreadReason.Name;
        var (before, after) = (clause.Before(quantity.Start), clause.After(quantity.End));
        if (before.EndsWith('第'))
            return UnreadReason.Ordinal;
        if (OfDocument().IsMatch(before) || (quantity.Measure.Length == 0 && quantity.Kind == TextNumberKind.Other && after.StartsWith('号')))
            return UnreadReason.DocumentNumber;
        if (quantity.Measure == "级")
            return UnreadReason.Level;
        if (quantity.Kind == TextNumberKind.Date)
            return null;
        if (Present().IsMatch(before))
            return UnreadReason.Present;
        if (IsCondition(before, after))
            return UnreadReason.Condition;
        if (quantity.Measure.Length > 0 && SetPhrase().IsMatch(Around(clause, quantity)))
            return UnreadReason.Article;
        if (Age().IsMatch(after) || (quantity.Measure is "年" or "月" or "个月" or "周"))
            return UnreadReason.Duration;
        if (UnitsOfTime.Of(quantity.Measure) is not null && InTime().IsMatch(after))
            return UnreadReason.Condition;
        return quantity.Value < 0 ? UnreadReason.Other : null;
    }

    private static bool IsCondition(string before, string after) =>
        (Under().IsMatch(before) && Attribute().IsMatch(after)) || (About().IsMatch(before) && Attribute().IsMatch(after)) || Under().IsMatch(before) && before.Contains('未', StringComparison.Ordinal);

    private static string Around(ClauseSpan clause, Quantity quantity)
    {
        var folded = clause.Task.Source.Folded;
        return folded[Math.Max(clause.Start, quantity.Start - 2)..Math.Min(clause.End, quantity.End + 3)];
    }

    // 国办发〔2021〕12号, 川府发[2020]5号: the year in its brackets, and what stands right behind them.
    [GeneratedRegex("[发函字办规令号][〔\\[(]$|[〔\\[(][0-9]{4}[〕\\])](第)?$")]
    private static partial Regex OfDocument();

    [GeneratedRegex("截至|截止|目前|现有|已达|已建|已有|已完成|已实现|已累计|累计已|去年|上年末|原有|原来的")]
    private static partial Regex Present();

    [GeneratedRegex("""
        (未达到?|不足|不满|未满|低于|少于|高于|超过|超出|多于|逾期|满|达到?|发生|连续|累计)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Under();

    [GeneratedRegex("^(对|凡|如|若|因|当|经|在).*")]
    private static partial Regex About();

    [GeneratedRegex("^(以上|以下|及以上|及以下)?(未|仍|且|[^,;。]{0,4})?(的|者|时)([,;。]|$|[^,;。]{0,14}(单位|企业|部门|案件|事项|项目|人员|情形|决策|文件|机关))")]
    private static partial Regex Attribute();

    [GeneratedRegex("""
        跑[一01]次|一次(办|性|告知|办好|办成|办结)|一件事|一张网|一支队伍|一门|一窗|一站|一批|一家人|[零0]跑|一起|另一|同一|这一|每一|某一|任一|单一|之一|进一|唯一|某一|一个月?口子|一类事|一项一|一事一|[0-9一]个窗口|一届|上一|下一|新一|一处|一种|一部分|一方面|一条龙|一条主线
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SetPhrase();

    // 20个工作日内答复率: the limit says what the rate counts.
    [GeneratedRegex("^(以内|之内|内)\\w{0,10}(率|比例|占比)")]
    private static partial Regex InTime();

    [GeneratedRegex("""
        ^周?岁
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Age();
}
