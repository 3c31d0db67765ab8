namespace PlanMetrics.Plans.Tracing;

/// <summary>A printed number that may head a task.</summary>
/// <param name="Number">The number.</param>
/// <param name="At">Where it stands in the folded text.</param>
/// <param name="Start">Where the words after it start.</param>
/// <param name="Titled">Whether they start with the title that the plan gives the number.</param>
/// <param name="Bracketed">Whether a bracket of units stands before the next such number.</param>
internal readonly record struct TaskHeading(int Number, int At, int Start, bool Titled, bool Bracketed);
