namespace PlanMetrics.Files;

/// <summary>A data file, or the mapping of some, under one of the inputs, not yet opened.</summary>
/// <param name="Root">The number of the input it was found under, from 0.</param>
/// <param name="RelativePath">Its path from there, with forward slashes.</param>
/// <param name="FullPath">Where it lies.</param>
internal sealed record FoundFile(int Root, string RelativePath, string FullPath);
