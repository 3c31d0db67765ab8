using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans;

/// <summary>A section (部分) of the plan.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Heading">Its number as printed: <c>(一)</c>.</param>
/// <param name="Part">The heading above it: <c>二、工作任务</c>.</param>
/// <param name="Name">Its title.</param>
public sealed record Section(int Number, string Heading, string Part, LocalText Name);
