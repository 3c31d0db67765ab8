using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>收文记录: the day on which a unit's figures for a period came in, and what became of them.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="Period">The period.</param>
/// <param name="Submission">报送批次: its submission number, from 1.</param>
/// <param name="Received">收文日期: the day; null where nothing came in (逾期未报).</param>
public sealed record IntakeEntry(string UnitId, Period Period, int Submission, DateOnly? Received)
{
    /// <summary>状态: what became of it.</summary>
    public IntakeState State { get; init; }

    /// <summary>补正期限: the last day for handing it in again; null where it was not returned, or no day was set.</summary>
    public DateOnly? CorrectBy { get; init; }

    /// <summary>Where the list says so.</summary>
    internal SourceLocation Place { get; init; } = SourceLocation.None;
}
