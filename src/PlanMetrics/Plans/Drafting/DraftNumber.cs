namespace PlanMetrics.Plans.Drafting;

/// <summary>A number of the source text.</summary>
/// <param name="Text">The number as printed, with its measure word.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
public sealed record DraftNumber(string Text, int Line, int Column);
