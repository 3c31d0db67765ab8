using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files;

/// <summary>A column of a sheet made for people.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width in characters; a Chinese one counts two.</param>
/// <param name="Text">Its text in a row.</param>
/// <param name="IsNumber">Whether the text is a whole number and goes in as one.</param>
internal sealed record SheetColumn<T>(LocalText Heading, double Width, Func<T, string> Text, bool IsNumber = false);
