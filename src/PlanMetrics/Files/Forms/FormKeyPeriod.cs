namespace PlanMetrics.Files.Forms;

/// <summary>A period of a form: how its heading names it, and what that means.</summary>
/// <param name="Heading">The heading: 2024年第一季度.</param>
/// <param name="Period">The period's canonical text: <c>2024-Q1</c>.</param>
internal sealed record FormKeyPeriod(string Heading, string Period);
