using System.Globalization;
using System.Text.RegularExpressions;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>The years of a plan as its text gives them.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
/// <param name="Words">The words that gave them.</param>
internal sealed partial record PlanSpan(int First, int Last, string Words)
{
    private const int FirstOfFiveYearPlans = 1953;

    /// <summary>The years in the title, else the first span of the text, else a five-year plan that it names, else one year of the title.</summary>
    public static PlanSpan? Find(SourceText source, int titleEnd)
    {
        var folded = source.Folded;
        var title = folded[..titleEnd];
        return OfSpan(Span().Match(title)) ?? OfYear(title) ?? OfSpan(Span().Match(folded)) ?? OfFiveYears(FiveYears().Match(folded));
    }

    private static PlanSpan? OfSpan(Match match)
    {
        if (!match.Success)
            return null;
        var (first, last) = (Number(match.Groups["first"]), Number(match.Groups["last"]));
        return first >= 1949 && last is { } end && end >= first && end <= first + 30 ? new PlanSpan(first!.Value, end, match.Value) : null;
    }

    private static PlanSpan? OfYear(string title) =>
        Year().Match(title) is { Success: true } match && Number(match.Groups["first"]) is { } year ? new PlanSpan(year, year, match.Value) : null;

    private static PlanSpan? OfFiveYears(Match match) =>
        match.Success && ChineseNumeral.Parse(match.Groups["number"].Value) is { } number and >= 10
            ? new PlanSpan(FirstOfFiveYearPlans + (5 * ((int)number - 1)) + Shift((int)number), FirstOfFiveYearPlans + (5 * ((int)number - 1)) + Shift((int)number) + 4, match.Value)
            : null;

    // The third plan began three years late: 1966. From then on each began five years after the one before.
    private static int Shift(int number) => number >= 3 ? 3 : 0;

    private static int? Number(Group group) => int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : (int?)ChineseNumeral.Parse(group.Value);

    [GeneratedRegex("""
        (?<first>[12][0-9]{3}|二〇[〇一二三四五六七八九]{2})年?[-—–~至到]+(?<last>[12][0-9]{3}|二〇[〇一二三四五六七八九]{2})年?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Span();

    [GeneratedRegex("(?<first>[12][0-9]{3})年(度)?")]
    private static partial Regex Year();

    [GeneratedRegex("""
        (?<number>十[一二三四五六七八九])五(?!年|个|次|日|天)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex FiveYears();
}
