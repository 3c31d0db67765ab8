using System.Collections.Immutable;
using System.Security.Cryptography;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Csv;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Verifying;

/// <summary>A result computed again from what it was made of, by the options of its manifest.</summary>
/// <param name="Report">The report.</param>
/// <param name="Inputs">The inputs as they were read.</param>
internal sealed record Reproduction(Report Report, ImmutableArray<OutputFile> Inputs)
{
    private readonly Dictionary<string, ResultContent> contents = new(StringComparer.Ordinal);

    /// <summary>The hash of each file that is made, by path; data files are not made but used.</summary>
    public required IReadOnlyDictionary<string, string> Hashes { get; init; }

    /// <summary>Computes a result again.</summary>
    /// <returns>Null where that cannot be done, which the findings say.</returns>
    public static Reproduction? Of(KeptResult result, KeptInputs inputs, Findings findings, CancellationToken ct)
    {
        if (!inputs.IsKnown)
            return null;
        if (!inputs.Missing.IsEmpty)
            return Cannot(result, ResultContents.Inputs + inputs.Missing[0], findings);
        var identity = result.Identity;
        if (Data(result, ResultContents.Plan, (bytes, file, faults) => PlanFile.Read(bytes, file, faults), findings) is not { } plan
            || Data(result, ResultContents.Roster, (bytes, file, faults) => RosterFile.Read(bytes, file, plan.Value, faults), findings) is not { } roster
            || Data(result, ResultContents.Profile, (bytes, file, faults) => ProfileFile.Read(bytes, file, plan.Value, faults), findings) is not { } profile)
            return null;
        Kept<LearnedModel>? model = null;
        if (identity.ModelSha256.Length > 0
            && (model = Data(result, ResultContents.Model, (bytes, file, faults) => LearnedModelFile.Read(bytes, file, faults), findings)) is null)
            return null;
        if (!IsUsable(identity, plan.Value))
            return Cannot(result, ManifestJson.FileName, findings);
        var found = new Findings();
        var read = InputReader.ReadAgain(
            [.. inputs.Files], identity.Unread, found, new InputOptions { Encoding = identity.Encoding, Plan = plan.Value }, ct);
        var observations = ObservationTable.From(
            plan.Value, roster.Value, profile.Value, read.Submissions, identity.IsYearKnown ? identity.Scope.Year : null, found, ct);
        if (identity.Scope.AsOf < new DateOnly(observations.Year, 1, 1))
            return Cannot(result, ManifestJson.FileName, findings);
        var options = new EvaluationOptions { AsOf = identity.Scope.AsOf, Edition = identity.Edition, Stability = identity.Stability, Model = model?.Value };
        var report = Evaluation.Run(plan.Value, roster.Value, profile.Value, observations, options, found, ct).ToReport(identity.Language);
        var sources = new ResultSources(plan.Bytes, profile.Bytes) { Roster = roster.Bytes, Inputs = read.Sources, Unread = read.Unread, Version = identity.Version };
        return Of(report, read, ResultContents.Of(report, sources, identity.Files), ct);
    }

    /// <summary>Writes a file that is made.</summary>
    public byte[] Bytes(string path)
    {
        using var stream = new MemoryStream();
        contents[path].Write(stream);
        return stream.ToArray();
    }

    private static Reproduction Of(Report report, InputSet read, ImmutableArray<ResultContent> contents, CancellationToken ct)
    {
        var made = contents.Where(content => !ResultContents.DataFiles.Contains(content.Path)).ToArray();
        var hashes = new string[made.Length];
        Parallel.For(0, made.Length, new ParallelOptions { CancellationToken = ct }, i => hashes[i] = HashOf(made[i]));
        var reproduction = new Reproduction(report, [.. read.Sources.Select(input => new OutputFile(input.RelativePath, input.Sha256))])
        {
            Hashes = made.Zip(hashes).ToDictionary(pair => pair.First.Path, pair => pair.Second, StringComparer.Ordinal),
        };
        foreach (var content in made)
            reproduction.contents.Add(content.Path, content);
        return reproduction;
    }

    private static string HashOf(ResultContent content)
    {
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
            content.Write(hashed);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    private static bool IsUsable(ResultIdentity identity, Plan plan) =>
        plan.FirstYear <= identity.Scope.Year && identity.Scope.Year <= plan.LastYear
        && (identity.Encoding is null || CsvText.Find(identity.Encoding) is not null)
        && identity.Stability is null or { IsValid: true };

    private static Kept<T>? Data<T>(KeptResult result, string file, Func<byte[], string, Findings, T?> read, Findings findings) where T : class
    {
        var faults = new Findings();
        if (result.Bytes(file) is { } bytes && read(bytes, file, faults) is { } value)
            return new(value, bytes);
        findings.AddRange(faults.Sorted());
        Cannot(result, file, findings);
        return null;
    }

    private static Reproduction? Cannot(KeptResult result, string file, Findings findings)
    {
        findings.Add(Diagnostic.At(VerificationCodes.NotRecomputed, new SourceLocation(result.Folder), ("folder", result.Folder), ("file", file)));
        return null;
    }

    private sealed record Kept<T>(T Value, byte[] Bytes);
}
