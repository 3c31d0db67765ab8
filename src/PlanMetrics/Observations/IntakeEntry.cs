using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>收文记录: the day on which a unit's figures for a period came in.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="Period">The period.</param>
/// <param name="Submission">报送批次: its submission number, from 1.</param>
/// <param name="Received">收文日期: the day.</param>
public sealed record IntakeEntry(string UnitId, Period Period, int Submission, DateOnly Received);
