namespace PlanMetrics.Plans;

/// <summary>Where a target stands in the plan's text.</summary>
/// <param name="Task">The number of the task; 0 where the target belongs to none.</param>
/// <param name="Phrase">A short phrase, verbatim, misprints included.</param>
public sealed record Citation(int Task, string Phrase)
{
    /// <summary>No clause: the target is an indicator of an index, not a promise of a text.</summary>
    public static Citation None { get; } = new(0, "");
}
