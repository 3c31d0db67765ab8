using PlanMetrics.Indices;

namespace PlanMetrics.Files;

/// <summary>An index workbook among the inputs.</summary>
/// <param name="File">Its path relative to the input folder.</param>
/// <param name="Index">The index; null where the workbook has a fault, which a finding says.</param>
public sealed record IndexInput(string File, CompositeIndex? Index);
