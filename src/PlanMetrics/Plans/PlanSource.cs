namespace PlanMetrics.Plans;

/// <summary>Where the plan's text comes from.</summary>
/// <param name="Issuer">Who published it.</param>
/// <param name="NoticeDate">The day of the notice, where known.</param>
/// <param name="CommentsUntil">The last day for comments, where the text is a draft for comments.</param>
public sealed record PlanSource(string Issuer, DateOnly? NoticeDate, DateOnly? CommentsUntil);
