using PlanMetrics.Diagnostics;

namespace PlanMetrics.Rosters;

/// <summary>A round (轮次) of the assessment year.</summary>
/// <param name="Name">Its name, such as 一季度.</param>
/// <param name="AsOf">数据截至日期: the day up to which its figures count.</param>
/// <param name="Deadline">报送截止时间: the last day for handing in.</param>
public sealed record AssessmentRound(LocalText Name, DateOnly AsOf, DateOnly Deadline)
{
    /// <summary>序时进度: how much of the year's work is to be done by its as-of date, in percent; null where the months that have passed say it.</summary>
    public decimal? Progress { get; init; }
}
