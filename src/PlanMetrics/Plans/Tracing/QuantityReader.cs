using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Tracing;

/// <summary>Reads every number in digits of a folded text, no digit passed over, and where asked those in words.</summary>
internal static partial class QuantityReader
{
    public static ImmutableArray<Quantity> Read(string folded, int start, int end)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        for (var match = Number().Match(folded, start, end - start); match.Success; match = match.NextMatch())
            quantities.Add(Of(match));
        return quantities.ToImmutable();
    }

    /// <summary>The numbers in digits and those in Chinese numerals, in the order of the text.</summary>
    public static ImmutableArray<Quantity> ReadAll(string folded, int start, int end)
    {
        var digits = Read(folded, start, end);
        // 百分之90 is one number: what is read as words goes before the digits within it.
        var words = WordNumberReader.Read(folded, start, end);
        return
        [
            .. digits.Where(number => !words.Any(word => word.Meets(number.Start, number.End)))
                .Concat(words).OrderBy(number => number.Start),
        ];
    }

    /// <summary>All numbers of a text.</summary>
    public static ImmutableArray<Quantity> ReadAll(string folded) => ReadAll(folded, 0, folded.Length);

    /// <summary>The numbers of a stretch with their digits and measure words, such as <c>1次</c>.</summary>
    public static ImmutableArray<Quantity> Read(string folded) => Read(folded, 0, folded.Length);

    private static Quantity Of(Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        var groups = match.Groups;
        if (groups["date"].Success)
            return new Quantity(TextNumberKind.Date, start, end, 0, "", DateOf(groups));
        if (!groups["number"].Success)
            return new Quantity(TextNumberKind.Other, start, end, 0, "", null);
        var kind = groups["percent"].Success ? TextNumberKind.Percentage
            : groups["measure"].Success ? TextNumberKind.Count
            : TextNumberKind.Other;
        var value = decimal.TryParse(groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : -1;
        return new Quantity(kind, start, end, value, groups["measure"].Value, null);
    }

    private static Threshold? DateOf(GroupCollection groups)
    {
        var year = IntegerOf(groups["year"]);
        var month = groups["yearEnd"].Success ? 12 : IntegerOf(groups["month"]);
        if (month is null or < 1 or > 12 || year == 0)
            return null;
        var last = DateTime.DaysInMonth(year ?? 2000, month.Value);
        var day = groups["yearEnd"].Success || groups["monthEnd"].Success ? last : IntegerOf(groups["day"]);
        if (day is null or < 1 || day > last)
            return null;
        return year is { } of
            ? new Threshold.Day(new DateOnly(of, month.Value, day.Value))
            : new Threshold.Yearly(month.Value, day.Value);
    }

    private static int? IntegerOf(Group group) =>
        group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("""
        (?<date>
            (?<year>[0-9]{4}) 年 (?<month>[0-9]{1,2}) 月 ( (?<day>[0-9]{1,2}) [日号] | (?<monthEnd>[底末]) )?
          | (?<year>[0-9]{4}) 年 年? (?<yearEnd>[底末])
          | (?<year>[0-9]{4}) [-/.] (?<month>[0-9]{1,2}) [-/.] (?<day>[0-9]{1,2}) (?![0-9])
          | [0-9]{4} [-—–~至] [0-9]{4} 年
          | (?<year>[0-9]{4}) 年
          | (?<month>[0-9]{1,2}) 月 ( (?<day>[0-9]{1,2}) [日号] | (?<monthEnd>[底末]) )
        )
        | (?<dayName> [0-9]{1,2} · [0-9]{1,2} )
        | (?<number> [0-9]+ (\.[0-9]+)? )
          ( (?<percent>%)
          | (?<measure> 个百分点 | 个?工作日 | 个?小时 | 个月 | 分钟 | 课时 | 学时
            | [次期件个名人项类天日周月年家所户份条场批组支级倍元万亿届轮宗起篇部处种门节站点分遍] ) )?
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number();
}
