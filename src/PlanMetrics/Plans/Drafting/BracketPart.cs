namespace PlanMetrics.Plans.Drafting;

/// <summary>The stretch of a task that says who is responsible.</summary>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends, its closing mark included.</param>
/// <param name="Inside">What stands between the marks, folded.</param>
internal readonly record struct BracketPart(int Start, int End, string Inside);
