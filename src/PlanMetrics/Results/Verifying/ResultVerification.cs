using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Results.Verifying;

/// <summary>结果复核: whether a result folder is what comes out of its inputs, plan, roster, profile and options, byte for byte.</summary>
/// <param name="Identity">What the result was made of, as its manifest says.</param>
/// <param name="ProgramVersion">The version of the program that recomputed it.</param>
public sealed record ResultVerification(ResultIdentity Identity, string ProgramVersion)
{
    /// <summary>Whether the result could be computed again; otherwise only hashes were compared, and the findings say why.</summary>
    public bool IsRecomputed { get; init; }

    /// <summary>How many files of the folder were looked at.</summary>
    public int FileCount { get; init; }

    /// <summary>How many inputs the result was computed from again.</summary>
    public int InputCount { get; init; }

    /// <summary>The files that differ: what the result was made of first, then by path.</summary>
    public ImmutableArray<FileDifference> Differences { get; init; } = [];

    /// <summary>一致: whether everything was computed again and is the same.</summary>
    public bool IsIdentical => IsRecomputed && Differences.IsEmpty;

    /// <summary>The likely causes of all differences, each once.</summary>
    public ImmutableArray<DifferenceCause> Causes => [.. Differences.Select(file => file.Cause).Distinct().Order()];

    /// <summary>
    /// Verifies a result folder: every file against the manifest, the manifest against the statement, and everything against what comes out of
    /// computing it again. Nothing is written anywhere.
    /// </summary>
    /// <param name="folder">The folder of the result.</param>
    /// <param name="inputs">A folder that holds the inputs, found in it by their hashes; null for the copies in the result.</param>
    /// <param name="findings">Receives why the folder is refused or cannot be computed again.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The verification, or null where the folder holds no result that can be looked at.</returns>
    /// <exception cref="ArgumentException">A folder's name is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static ResultVerification? From(string folder, string? inputs, Findings findings, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(findings);
        if (inputs is not null)
            ArgumentException.ThrowIfNullOrEmpty(inputs);
        if (KeptResult.Open(folder, findings, ct) is not { } result)
            return null;
        var kept = KeptInputs.Of(result, inputs, findings);
        var made = Reproduction.Of(result, kept, findings, ct);
        return new(result.Identity, ManifestJson.ProgramVersion)
        {
            IsRecomputed = made is not null,
            FileCount = result.Files.Count,
            InputCount = kept.Files.Length,
            Differences = new FileComparison(result, kept, made).Differences(),
        };
    }
}
