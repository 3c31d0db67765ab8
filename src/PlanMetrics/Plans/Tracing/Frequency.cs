using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Tracing;

/// <summary>How often a clause asks for something: 每年, 每半年, 每季度, 每两年, 任期内.</summary>
/// <param name="Word">The words.</param>
/// <param name="Start">Where they start in the text that was read.</param>
/// <param name="Cadence">The cadence they mean.</param>
/// <param name="PerYear">How many such periods a year has; for several years a fraction; 0 for a term of office.</param>
internal sealed partial record Frequency(string Word, int Start, Cadence Cadence, decimal PerYear)
{
    /// <summary>The last frequency of a folded stretch; null where it has none.</summary>
    public static Frequency? Last(string stretch) => Words().Matches(stretch).Select(Of).LastOrDefault();

    /// <summary>The last frequency of a stretch that says every or a term; the year that a report is about is none.</summary>
    public static Frequency? Stated(string stretch) =>
        Words().Matches(stretch).Select(Of).LastOrDefault(found => found.Word.StartsWith('每') || found.Cadence == Cadence.PerTerm);

    /// <summary>What a number of each period adds up to in the time that a target is judged by.</summary>
    public decimal Of(decimal value, int planYears) => PerYear switch
    {
        0 => value,
        >= 1 => value * PerYear,
        _ => decimal.Floor(planYears * PerYear) * value,
    };

    private static Frequency Of(Match match)
    {
        if (match.Groups["term"].Success)
            return new Frequency(match.Value, match.Index, Cadence.PerTerm, 0);
        if (match.Groups["months"].Success)
            return new Frequency(match.Value, match.Index, Cadence.Year, 12m / Count(match));
        if (match.Groups["years"].Success)
            return Count(match) is 1 ? new Frequency(match.Value, match.Index, Cadence.Year, 1) : new Frequency(match.Value, match.Index, Cadence.Plan, 1m / Count(match));
        var perYear = match.Groups["period"].Value switch
        {
            "半年" or "学期" => 2,
            "季" or "季度" => 4,
            "月" => 12,
            "周" or "星期" => 52,
            _ => 1,
        };
        return new Frequency(match.Value, match.Index, Cadence.Year, perYear);
    }

    private static decimal Count(Match match) =>
        ChineseNumeral.Parse(match.Groups["count"].Value)
        ?? (decimal.TryParse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : 1);

    [GeneratedRegex("""
        (?<term> (每[届个])?任期(内|届内)? | 任内 )
        | 每隔? (?<count> [1-9] | [一二两三四五六] ) 个? (?<years>年)(?!度?[0-9]+月)
        | 每隔? (?<count> [1-9] | [一二两三四六] ) 个 (?<months>月)
        | 每个? (?<period> 半年 | 学期 | 季度? | 月 | 周 | 星期 | 年度? )
        | 按 (?<period> 季度? | 月 | 年度? ) (?!度)
        | (?<period> 年均 | 全年 | (?<! [上下前近] ) 一年 | 年内 | 年度内 | 当年 )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();
}
