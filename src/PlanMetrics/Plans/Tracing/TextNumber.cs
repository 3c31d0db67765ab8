namespace PlanMetrics.Plans.Tracing;

/// <summary>A number in digits that stands in a task of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Task">The printed number of the task.</param>
/// <param name="Text">The number as it stands there, with its measure word.</param>
/// <param name="Around">The text around it, on one line.</param>
/// <param name="Line">The line of the source, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record TextNumber(TextNumberKind Kind, int Task, string Text, string Around, int Line, int Column);
