namespace PlanMetrics.Files.Forms;

/// <summary>What came of reading the hidden sheet of a form.</summary>
/// <param name="Key">What it says; null where this program cannot tell.</param>
/// <param name="Found">The version it gives, or the line that is not understood.</param>
internal sealed record FormKeyReading(FormKey? Key, string Found);
