using System.Collections.Immutable;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files;

/// <summary>What was read from the inputs, in the ordinal order of relative paths.</summary>
/// <param name="Submissions">The files that were read completely, sheets joined.</param>
/// <param name="Files">All data files found, those refused included.</param>
/// <param name="RosterFile">The full path of <c>roster.json</c> at the root of the first input folder; null where there is none.</param>
public sealed record InputSet(ImmutableArray<Submission> Submissions, ImmutableArray<InputFile> Files, string? RosterFile);
