using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>催报事项: a unit that is to be reminded of one round.</summary>
/// <param name="Row">What it has handed in for the round.</param>
/// <param name="Reason">Why it is to be reminded.</param>
/// <param name="Missing">The targets without a figure, in the plan's order.</param>
public sealed record Reminder(ReportingRow Row, ReminderReason Reason, ImmutableArray<Target> Missing)
{
    /// <summary>催报对象: the unit to remind: the one that owes it, or its successor once it exists no more.</summary>
    public required string AddresseeId { get; init; }

    /// <summary>轮次: the round's name; the period's where the calendar has none.</summary>
    public LocalText Round { get; init; } = Row.Period.ToString();

    /// <summary>期限: the day that has passed or will: of the round, or for the correction; null where none is set.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>逾期天数: how many days late on the day of the list, in the days that the calendar counts; 0 where the day has not passed; null without a day.</summary>
    public int? DaysLate { get; init; }

    /// <summary>What the reason is called.</summary>
    public LocalText Why => WordOf(Reason);

    /// <summary>报送批次: the number under which it is to be handed in.</summary>
    public int Submission => Math.Max(Row.Submission ?? 0, Row.Returned?.Submission ?? 0) + 1;

    /// <summary>What a reason is called.</summary>
    /// <param name="reason">The reason.</param>
    public static LocalText WordOf(ReminderReason reason) => reason switch
    {
        ReminderReason.NotReported => new("未报送", "not handed in"),
        ReminderReason.Returned => new("退回补正未重报", "returned, not handed in again"),
        _ => new("漏报", "incomplete"),
    };
}
