using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Tracing;

/// <summary>Reads the numbers of a folded text that stand in words: 百分之九十, 九成以上, 三分之二, 两次, 二〇二五年底, 三月一日.</summary>
internal static partial class WordNumberReader
{
    public static ImmutableArray<Quantity> Read(string folded, int start, int end)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        for (var match = Word().Match(folded, start, end - start); match.Success; match = match.NextMatch())
            if (Of(match) is { } quantity)
                quantities.Add(quantity);
        return quantities.ToImmutable();
    }

    private static Quantity? Of(Match match)
    {
        var groups = match.Groups;
        if (groups["date"].Success)
            return DateOf(groups) is { } date ? Make(match, TextNumberKind.Date, 0, "", date) : null;
        if (groups["share"].Success)
            return Number(groups["share"]) is { } share ? Make(match, TextNumberKind.Percentage, share) : null;
        if (groups["tenths"].Success)
            return Number(groups["tenths"]) is { } tenths ? Make(match, TextNumberKind.Percentage, (tenths * 10) + (groups["half"].Success ? 5 : 0)) : null;
        if (groups["whole"].Success)
            return Number(groups["whole"]) is { } whole and > 0 && Number(groups["part"]) is { } part && part < whole
                ? Make(match, TextNumberKind.Percentage, decimal.Truncate(part * 1_000_000 / whole) / 10_000) // never above the fraction, so that exactly two thirds reach 三分之二
                : null;
        return Number(groups["number"]) is { } number ? Make(match, TextNumberKind.Count, number, groups["measure"].Value) : null;
    }

    private static Quantity Make(Match match, TextNumberKind kind, decimal value, string measure = "", Threshold? date = null) =>
        new(kind, match.Index, match.Index + match.Length, value, measure, date) { IsWord = true };

    private static decimal? Number(Group group) =>
        ChineseNumeral.Parse(group.Value) ?? (decimal.TryParse(group.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits) ? digits : null);

    private static Threshold? DateOf(GroupCollection groups)
    {
        var year = groups["year"].Success ? (int?)Number(groups["year"]) : null;
        var month = groups["yearEnd"].Success ? 12 : groups["month"].Success ? (int?)Number(groups["month"]) : null;
        if (month is null or < 1 or > 12 || year is 0 or > 9998)
            return null;
        var last = DateTime.DaysInMonth(year ?? 2000, month.Value);
        var day = groups["day"].Success ? (int?)Number(groups["day"]) : last;
        return day is null or < 1 || day > last ? null
            : year is { } of ? new Threshold.Day(new DateOnly(of, month.Value, day.Value))
            : new Threshold.Yearly(month.Value, day.Value);
    }

    [GeneratedRegex("""
        百分之 (?<share> [〇零一二两三四五六七八九十百]+ (点[〇零一二三四五六七八九]+)? | [0-9]+(\.[0-9]+)? )
        | (?<whole> [二三四五六七八九十] ) 分之 (?<part> [一二三四五六七八九] )
        | (?<tenths> [一二两三四五六七八九] ) 成 (?<half>半)? (?= 以上|左右 )
        | (?<= 不低于|不少于|达到|达|超过|至少|高于|低于 ) (?<tenths> [一二两三四五六七八九] ) 成 (?<half>半)?
        | (?<date>
            (?<year> [一二][〇零一二三四五六七八九]{3} ) 年 ( 年? (?<yearEnd>[底末]) | (?<month>十[一二]?|[一二三四五六七八九]) 月 ( (?<day>[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]) [日号] | [底末] ) )
          | (?<month>十[一二]?|[一二三四五六七八九]) 月 ( (?<day>[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]) [日号] | [底末] )
        )
        | (?<![〇零一二两三四五六七八九十百千万0-9第统唯同每])
          (?<number> [一二两三四五六七八九十百千万][〇零一二两三四五六七八九十百千万]* )
          (?<measure> 个百分点 | 个?工作日 | 个?小时 | 个月 | 分钟 | 课时 | 学时
            | [次期件个名人项类天日周月年家所户份条场批组支级倍届轮篇处种站遍] )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Word();
}
