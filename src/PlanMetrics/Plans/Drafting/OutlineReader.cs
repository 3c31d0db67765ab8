using System.Globalization;
using System.Text.RegularExpressions;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Finds the headings of a text by their numbers: at the start of a line, or right behind the bracket of the task before.</summary>
internal static partial class OutlineReader
{
    public static List<OutlineHeading> Read(SourceText source)
    {
        var folded = source.Folded;
        var found = new List<OutlineHeading>();
        for (var match = Numbers().Match(folded); match.Success; match = match.NextMatch())
            if ((source.StartsLine(match.Index) || FollowsBracket(folded, match.Index)) && !source.IsNamed(match.Index) && HeadingOf(match) is { } heading)
                found.Add(heading);
        for (var i = 0; i < found.Count; i++)
            found[i] = found[i] with { End = i + 1 < found.Count ? found[i + 1].At : folded.Length };
        return found;
    }

    private static bool FollowsBracket(string folded, int index) =>
        index > 0 && "〕】]﹞〗".Contains(folded[index - 1], StringComparison.Ordinal);

    private static OutlineHeading? HeadingOf(Match match)
    {
        var groups = match.Groups;
        var level = groups["chapter"].Success ? OutlineLevel.Chapter
            : groups["part"].Success ? OutlineLevel.Part
            : groups["section"].Success ? OutlineLevel.Section
            : groups["item"].Success ? OutlineLevel.Item
            : OutlineLevel.SubItem;
        return NumberOf(groups["number"].Value) is { } number
            ? new OutlineHeading(level, number, match.Index, match.Index + match.Length, 0)
            : null;
    }

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : text is [>= '①' and <= '⑳'] ? text[0] - '①' + 1
        : ChineseNumeral.Parse(text) is { } value and > 0 and < 1000 ? (int)value
        : null;

    [GeneratedRegex("""
        (?<chapter> 第 (?<number> [一二三四五六七八九十]+ ) (部分|章|篇) [:、.]? )
        | (?<section> \( (?<number> [一二三四五六七八九十百]+ ) \) [、.]? | 第 (?<number> [一二三四五六七八九十]+ ) 节 [:、.]? )
        | (?<item> 第 (?<number> [一二三四五六七八九十百]+ | [0-9]{1,3} ) 条 [:、.]?
            | (重点)?任务 (?<number> [0-9]{1,3} | [一二三四五六七八九十]+ ) [:.、]
            | (?<![0-9.]) (?<number> [0-9]{1,3} ) ( [.、] (?![0-9]) | [.] (?=[0-9]{4}年) ) )
        | (?<part> (?<number> [一二三四五六七八九十]+ ) 、 )
        | (?<sub> \( (?<number> [0-9]{1,3} ) \) | (?<![0-9.]) (?<number> [0-9]{1,2} ) \) | (?<number> [①-⑳] ) )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Numbers();
}
