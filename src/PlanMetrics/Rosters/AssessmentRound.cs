using PlanMetrics.Diagnostics;

namespace PlanMetrics.Rosters;

/// <summary>A round (轮次) of the assessment year.</summary>
/// <param name="Name">Its name, such as 一季度.</param>
/// <param name="AsOf">数据截至日期: the day up to which its figures count.</param>
/// <param name="Deadline">报送截止时间: the last day for handing in.</param>
public sealed record AssessmentRound(LocalText Name, DateOnly AsOf, DateOnly Deadline);
