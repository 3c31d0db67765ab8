using System.Text.RegularExpressions;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Reads a length of time that a case may take: 5个工作日内办结, 压缩至3天以内, 公示不少于30日.</summary>
internal static partial class TimeLimit
{
    public static IEnumerable<Proposal> Read(ClauseSpan clause, Quantity quantity, (UnitOfMeasure Unit, string Name) time, string before, string after)
    {
        var spoken = ComparisonWords.Read(clause.Task.Source.Folded, quantity, clause.Start, clause.End);
        var isWithin = Within().IsMatch(after);
        var isCut = !isWithin && spoken is null && Cut().IsMatch(before);
        if (spoken is Comparison.OnOrBefore or Comparison.GreaterThan || (spoken is null && !isWithin && !isCut))
            yield break;
        yield return new Proposal(
            clause, RateNames.Clean(clause.Folded), isCut ? DraftConfidence.Low : DraftConfidence.Medium,
            new("原文给出时限", "the words give a limit of time"))
        {
            Phrase = (clause.Start, clause.End),
            Class = TargetClass.Number,
            Figure = FigureKind.Count,
            Comparison = isWithin ? Comparison.AtMost : spoken ?? Comparison.AtLeast,
            Threshold = new Threshold.Number(quantity.Value),
            UnitOfMeasure = time.Unit,
            UnitName = time.Name,
            OtherReadings = new("按在时限内办结的件数占比考核，目标值100%", "the share of cases within the limit, with 100 % as the target"),
            Numbers = [quantity],
        };
    }

    [GeneratedRegex("^(以内|之内|内)")]
    private static partial Regex Within();

    [GeneratedRegex("(压缩|缩短|压减|减少|提前)\\w{0,3}$")]
    private static partial Regex Cut();
}
