using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Reads wording that fixes a threshold without a number: a prohibition, full coverage, a duty in every case, something every year.</summary>
internal static partial class WordingReader
{
    public static IEnumerable<Proposal> Read(ClauseSpan clause, int planYears)
    {
        var words = clause.Folded;
        if (Forbidden().IsMatch(words))
            yield return Make(clause, DraftConfidence.Medium, Prohibition, FigureKind.Count, Comparison.AtMost, UnitOfMeasure.Count, 0, Forbidden().Replace(words, "", 1) + "次数");
        else if (Full().IsMatch(words))
            yield return Make(clause, DraftConfidence.Medium, Coverage, FigureKind.Ratio, Comparison.AtLeast, UnitOfMeasure.Percent, 100, words);
        else if (Repeated(clause, planYears) is { } repeated)
            yield return repeated;
        else if (Duty().IsMatch(words))
            yield return Make(clause, DraftConfidence.Low, EveryCase, FigureKind.Ratio, Comparison.AtLeast, UnitOfMeasure.Percent, 100, words);
    }

    private static Proposal? Repeated(ClauseSpan clause, int planYears)
    {
        var words = clause.Folded;
        if (Periodic().Match(words) is not { Success: true } match || Frequency.Last(match.Value) is not { PerYear: > 0 } frequency)
            return null;
        var isMany = frequency.PerYear < 1;
        var threshold = isMany ? Math.Max(decimal.Floor(planYears * frequency.PerYear), 1) : decimal.Round(frequency.PerYear);
        return Make(clause, DraftConfidence.Medium, Every, FigureKind.Count, Comparison.AtLeast, UnitOfMeasure.Count, threshold, words + "次数") with
        {
            Cadence = frequency.Cadence,
        };
    }

    private static Proposal Make(
        ClauseSpan clause, DraftConfidence confidence, LocalText why, FigureKind figure, Comparison comparison, UnitOfMeasure unit, decimal threshold, string name) =>
        new(clause, RateNames.Clean(name), confidence, why)
        {
            Phrase = (clause.Start, clause.End),
            Class = TargetClass.Wording,
            Figure = figure,
            Comparison = comparison,
            Threshold = new Threshold.Number(threshold),
            UnitOfMeasure = unit,
        };

    private static readonly LocalText Prohibition = new("禁止性表述，按不发生取", "a prohibition, read as no occurrence");
    private static readonly LocalText Coverage = new("“全覆盖”“全面”“全部”等表述，按100%取", "full coverage or its like, read as 100 %");
    private static readonly LocalText EveryCase = new("“应当”等表述，按每件都做到取", "a duty in every case, read as 100 %");
    private static readonly LocalText Every = new("有频次而无次数，按每期至少一次取", "a frequency without a number, read as at least once a period");

    [GeneratedRegex("坚决防止|严禁|不得|一律不|禁止|不准|不许|不允许|不再要求|杜绝|(?<=实现|确保|做到)\\w{0,12}零(?=发生|投诉|事故|超期|容忍|上访)")]
    private static partial Regex Forbidden();

    [GeneratedRegex("""
        全覆盖|全面(落实|实施|实行|执行|推行|推广|建立|实现|公开|录入|梳理|完成|纳入|开展)|全部(?!门)|普遍(落实|建立|推行|实行|开展)|所有\w+(应|均|都|必须)|一律(?!不)|逐[一件项案](?!步)|应\w尽\w|百分百
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Full();

    [GeneratedRegex("""
        每隔?[一二两三四五]?个?(年度?|半年|季度?|月|周)(?!度?[0-9一二三四五六七八九十]+月)(?![底末])
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Periodic();

    [GeneratedRegex("""
        应当|必须|(?<![相对反适响供感效因理呼])应(?=及时|当|在|由|按|依(?!法行政)|将|经|告知|主动|全面|通过|向|于|以)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Duty();
}
