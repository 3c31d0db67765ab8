namespace PlanMetrics.Diagnostics;

/// <summary>
/// One kind of finding: its number, its name, how much it matters, and its wording in both languages.
/// Placeholders are names in braces, the same set in both templates: <c>{found}</c>.
/// </summary>
/// <param name="Code">The number, such as <c>PM3004</c>; the first digit is the stage; never reused.</param>
/// <param name="Name">The name, such as <c>cell.number</c>; it states the fault, never the cure.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Template">The wording: culprit in quotes, what was expected, what was done about it.</param>
public sealed record DiagnosticDescriptor(string Code, string Name, Severity Severity, LocalText Template);
