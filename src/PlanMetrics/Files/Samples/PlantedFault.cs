using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Samples;

/// <summary>录入错误: a typing fault that the sample was given on purpose.</summary>
/// <param name="Place">Its file, sheet and cell; sheet and cell are empty for a whole file.</param>
/// <param name="What">What is wrong there.</param>
public sealed record PlantedFault(SourceLocation Place, LocalText What);
