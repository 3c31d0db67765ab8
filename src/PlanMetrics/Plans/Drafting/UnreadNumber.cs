namespace PlanMetrics.Plans.Drafting;

/// <summary>未读懂的数字: a number of the text that became no target.</summary>
/// <param name="Number">The number.</param>
/// <param name="Reason">Why it became none.</param>
/// <param name="Task">The number of its task in the drafted plan; 0 outside the tasks.</param>
/// <param name="Around">The text around it.</param>
public sealed record UnreadNumber(DraftNumber Number, UnreadReason Reason, int Task, string Around);
