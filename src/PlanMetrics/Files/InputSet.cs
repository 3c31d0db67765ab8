using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files;

/// <summary>What was read from the inputs, in the ordinal order of relative paths.</summary>
/// <param name="Submissions">The files that were read completely, sheets joined.</param>
/// <param name="Files">All data files found, those refused included.</param>
/// <param name="RosterFile">The full path of <c>roster.json</c> at the root of the first input folder; null where there is none.</param>
public sealed record InputSet(ImmutableArray<Submission> Submissions, ImmutableArray<InputFile> Files, string? RosterFile)
{
    /// <summary>The index workbooks among the inputs; their values stand among the submissions.</summary>
    public ImmutableArray<IndexInput> Indices { get; init; } = [];

    /// <summary>The mapping files that were found or named, in the ordinal order of relative paths: they are part of what a result is made of.</summary>
    public ImmutableArray<InputFile> Mappings { get; init; } = [];

    /// <summary>Data files and mappings together, in the ordinal order of relative paths: what a result is made of.</summary>
    public ImmutableArray<InputFile> Sources =>
        [.. Files.Concat(Mappings).OrderBy(file => file.RelativePath, StringComparer.Ordinal)];

    /// <summary>
    /// What was found beside the data files, and data files that could not be opened: findings that do not follow from the files that were read,
    /// so that whoever reads those again needs to be told of them.
    /// </summary>
    public ImmutableArray<Diagnostic> Unread { get; init; } = [];

    /// <summary>
    /// The inputs as the caller named them, the first being the one whose files are named <c>1/…</c>; empty where no two inputs hold
    /// a file of the same name, and names need no numbers.
    /// </summary>
    public ImmutableArray<string> NumberedInputs { get; init; } = [];
}
