using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports;

/// <summary>What there is to say about one kind of finding, for the person who has to act on it.</summary>
/// <param name="Descriptor">The kind.</param>
/// <param name="Meaning">What was found.</param>
/// <param name="Why">Why it matters to the result.</param>
/// <param name="Example">A finding of this kind with plausible values.</param>
/// <param name="Fix">What to do, in Excel or WPS or with whom to talk.</param>
public sealed record DiagnosticPage(DiagnosticDescriptor Descriptor, LocalText Meaning, LocalText Why, Diagnostic Example, LocalText Fix);
