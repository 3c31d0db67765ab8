namespace PlanMetrics.Results.Comparing;

/// <summary>输入变化: an input file that is not the same in two results, by hash.</summary>
/// <param name="Path">Its path relative to the input folder.</param>
/// <param name="OldSha256">The old hash; empty where the file is new.</param>
/// <param name="NewSha256">The new hash; empty where the file is gone.</param>
public sealed record InputChange(string Path, string OldSha256, string NewSha256);
