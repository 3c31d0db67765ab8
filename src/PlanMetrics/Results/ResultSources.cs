using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;

namespace PlanMetrics.Results;

/// <summary>What a result was made of, as bytes: the data files as they were used, and the inputs.</summary>
/// <param name="Plan">The plan file.</param>
/// <param name="Profile">The profile file.</param>
public sealed record ResultSources(ReadOnlyMemory<byte> Plan, ReadOnlyMemory<byte> Profile)
{
    /// <summary>The roster file; null where none was given: then the units as used are written out.</summary>
    public ReadOnlyMemory<byte>? Roster { get; init; }

    /// <summary>The input files, in the ordinal order of their relative paths.</summary>
    public ImmutableArray<InputFile> Inputs { get; init; } = [];

    /// <summary>The version of the program that made the result: this one, unless an earlier result is made again.</summary>
    internal string Version { get; init; } = ManifestJson.ProgramVersion;

    /// <summary>What was found beside the inputs, which the manifest records: see <see cref="InputSet.Unread"/>.</summary>
    public ImmutableArray<Diagnostic> Unread { get; init; } = [];
}
