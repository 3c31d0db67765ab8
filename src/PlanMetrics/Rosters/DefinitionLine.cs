using PlanMetrics.Diagnostics;

namespace PlanMetrics.Rosters;

/// <summary>口径卡的一行: a heading and what stands beside it.</summary>
/// <param name="Label">The heading.</param>
/// <param name="Text">The text.</param>
public sealed record DefinitionLine(LocalText Label, LocalText Text);
