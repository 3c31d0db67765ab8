namespace PlanMetrics.Plans;

/// <summary>Where a target stands in the plan's text.</summary>
/// <param name="Task">The number of the task.</param>
/// <param name="Phrase">A short phrase, verbatim, misprints included.</param>
public sealed record Citation(int Task, string Phrase);
