using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Results.Comparing;

/// <summary>What a result was made of, read again from its own folder.</summary>
internal sealed record ResultMaterials(ScoringRules Rules, ImmutableArray<Submission> Submissions)
{
    private static readonly string[] Sources = ["plan.json", "roster.json", "profile.json", PublishedScores.FileName];

    /// <summary>Reads rules and inputs.</summary>
    /// <returns>Null where the folder has no inputs, or holds something else than its manifest says; the findings tell.</returns>
    public static ResultMaterials? Read(ResultSnapshot result, Findings findings, CancellationToken ct)
    {
        var identity = result.Identity;
        if (!identity.HasInputs)
        {
            findings.Add(Diagnostic.At(OutputCodes.InputsAbsent, new SourceLocation(result.Folder), ("folder", result.Folder)));
            return null;
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in Sources)
        {
            if (ResultSnapshot.BytesOf(result.Folder, name, findings) is not { } bytes)
                return null;
            if (!identity.Outputs.Contains(new OutputFile(name, ManifestJson.HashOf(bytes))))
                return Altered(result, name, findings);
            files.Add(name, bytes);
        }

        var faults = new Findings();
        if (RosterFile.Read(files["roster.json"], "roster.json", result.Plan, faults) is not { } roster)
            return Altered(result, "roster.json", findings);
        if (ProfileFile.Read(files["profile.json"], "profile.json", result.Plan, faults) is not { } profile)
            return Altered(result, "profile.json", findings);
        return Submitted(result, findings, ct) is { } submissions
            ? new(new ScoringRules(result.Plan, roster, profile, identity.Scope), submissions)
            : null;
    }

    private static ImmutableArray<Submission>? Submitted(ResultSnapshot result, Findings findings, CancellationToken ct)
    {
        var expected = result.Identity.Inputs.Where(input => input.Sha256.Length > 0).ToArray();
        var folder = Path.Combine(result.Folder, "inputs");
        if (expected.Length == 0)
            return [];
        // Named one by one as well: a run may have been given files that no walk over a folder opens.
        var named = expected.Where(input => IsInside(input.Path)).Select(input => Path.Combine(folder, input.Path)).ToArray();
        var lost = named.FirstOrDefault(path => !File.Exists(path));
        if (lost is not null || named.Length < expected.Length)
        {
            Altered(result, "inputs/" + (lost is null ? "" : Path.GetRelativePath(folder, lost)), findings);
            return null;
        }

        var read = InputReader.Read([folder, .. named], new Findings(), new InputOptions { Encoding = result.Identity.Encoding }, null, ct);
        var known = expected.Select(input => input.Sha256).ToHashSet(StringComparer.Ordinal);
        var strange = read.Sources.FirstOrDefault(file => !known.Contains(file.Sha256));
        if (strange is null && read.Sources.Length == expected.Length)
            return read.Submissions;
        Altered(result, "inputs/" + strange?.RelativePath, findings);
        return null;
    }

    private static bool IsInside(string path) => !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");

    private static ResultMaterials? Altered(ResultSnapshot result, string file, Findings findings)
    {
        findings.Add(Diagnostic.At(
            OutputCodes.ResultAltered, new SourceLocation(result.Folder), ("folder", result.Folder), ("file", file)));
        return null;
    }
}
