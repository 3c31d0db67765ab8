using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>数列说明: how the years of a target are joined over editions of the plan, where that is not plain.</summary>
/// <param name="Target">The target of the latest edition.</param>
/// <param name="IsJoined">Whether its years go on from those before; false where the series starts anew.</param>
/// <param name="Text">What is said of it.</param>
public sealed record SeriesNote(Target Target, bool IsJoined, LocalText Text);
