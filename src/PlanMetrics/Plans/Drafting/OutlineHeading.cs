namespace PlanMetrics.Plans.Drafting;

/// <summary>A heading of the text.</summary>
/// <param name="Level">Its style.</param>
/// <param name="Number">Its number.</param>
/// <param name="At">Where it starts in the folded text.</param>
/// <param name="Start">Where the words after its number start.</param>
/// <param name="End">Where the next heading of any level starts, or the text ends.</param>
internal readonly record struct OutlineHeading(OutlineLevel Level, int Number, int At, int Start, int End);
