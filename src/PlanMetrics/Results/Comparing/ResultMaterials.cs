using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Profiles;
using PlanMetrics.Results.Verifying;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Results.Comparing;

/// <summary>What a result was made of, read again from its own folder.</summary>
internal sealed record ResultMaterials(ScoringRules Rules, ImmutableArray<Submission> Submissions)
{
    private static readonly string[] Sources = [ResultContents.Plan, ResultContents.Roster, ResultContents.Profile, PublishedScores.FileName];

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

        var faults = new Findings();
        if (KeptResult.Open(result.Folder, faults, ct) is not { } kept)
            return Altered(result, FileOf(faults), findings);
        var inputs = KeptInputs.Of(kept, folder: null, faults);
        if (ChangedIn(kept, inputs) is { } changed)
            return Altered(result, changed, findings);
        if (RosterFile.Read(kept.Bytes(ResultContents.Roster) ?? [], ResultContents.Roster, result.Plan, faults) is not { } roster)
            return Altered(result, ResultContents.Roster, findings);
        if (ProfileFile.Read(kept.Bytes(ResultContents.Profile) ?? [], ResultContents.Profile, result.Plan, faults) is not { } profile)
            return Altered(result, ResultContents.Profile, findings);
        var read = InputReader.ReadAgain(
            [.. inputs.Files], identity.Unread, faults, new InputOptions { Encoding = identity.Encoding, Plan = result.Plan }, ct);
        return new(new ScoringRules(result.Plan, roster, profile, identity.Scope), read.Submissions);
    }

    // The first of the files that count which is not the one that the manifest records, or too much beside the inputs.
    private static string? ChangedIn(KeptResult kept, KeptInputs inputs)
    {
        if (!inputs.Missing.IsEmpty)
            return ResultContents.Inputs + inputs.Missing[0];
        var recorded = kept.Identity.Inputs.Where(input => input.Sha256.Length > 0)
            .ToDictionary(input => ResultContents.Inputs + input.Path, input => input.Sha256, StringComparer.Ordinal);
        foreach (var name in Sources)
            recorded[name] = ResultIdentity.HashOf(name, kept.Identity.Outputs);
        return recorded.Where(file => kept.Files.GetValueOrDefault(file.Key, "") != file.Value).Select(file => file.Key)
            .Concat(kept.Files.Keys.Where(path => path.StartsWith(ResultContents.Inputs, StringComparison.Ordinal) && !recorded.ContainsKey(path)))
            .Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static string FileOf(Findings faults) =>
        faults.Sorted().SelectMany(fault => fault.Arguments).FirstOrDefault(argument => argument.Name == "file").Value.English ?? ManifestJson.FileName;

    private static ResultMaterials? Altered(ResultSnapshot result, string file, Findings findings)
    {
        findings.Add(Diagnostic.At(
            OutputCodes.ResultAltered, new SourceLocation(result.Folder), ("folder", result.Folder), ("file", file)));
        return null;
    }
}
