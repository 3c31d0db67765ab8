using System.Text.RegularExpressions;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Reads by how many points a rate shall change: 知晓率逐年提升2个百分点. A plan file holds the direction; the amount is left to a person.</summary>
internal static partial class ChangeReader
{
    public static Proposal[] Read(ClauseSpan clause, Quantity quantity, Comparison? spoken, string before)
    {
        if (Change().Match(before) is not { Success: true } change || spoken is Comparison.OnOrBefore)
            return [];
        var isDown = change.Groups["down"].Success;
        var points = clause.Task.Source.Printed(quantity.Start, quantity.End);
        return
        [
            new Proposal(
                clause, RateNames.Clean(before[..change.Index]), DraftConfidence.Low,
                new("原文为变化的幅度，按比上年上升或下降取", "the words say by how much it changes; a rise or fall from the year before was taken"))
            {
                Phrase = (clause.Start, clause.End),
                Class = TargetClass.Number,
                Figure = FigureKind.Ratio,
                Comparison = isDown ? Comparison.Decrease : Comparison.Increase,
                UnitOfMeasure = UnitOfMeasure.Percent,
                OtherReadings = new(
                    $"原文幅度为{points}，规划文件只能表示{(isDown ? "下降" : "上升")}；也可折算为各年的目标值",
                    $"the words ask for {points}; a plan file holds the direction alone; the amount could be turned into a threshold for each year"),
                Numbers = [quantity],
            },
        ];
    }

    // What has already risen (提高了) asks for nothing.
    [GeneratedRegex("""
        (每年|逐年|年均|同比|较上年度?|比上年度?|较上一年度?|比上一年度?|分别|力争|至少|均)*((?<up>提高|提升|上升|增长|增加)|(?<down>下降|降低|减少|压减))(约|不低于|不少于|不小于|至少|超过|幅度)*$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Change();
}
