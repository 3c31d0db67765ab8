using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;

namespace PlanMetrics.Results.Comparing;

/// <summary>One of the two result folders, as published.</summary>
internal sealed record ResultSnapshot(string Folder, ResultIdentity Identity, Plan Plan, PublishedScores Scores)
{
    /// <summary>The hash of its manifest.</summary>
    public string ManifestSha256 { get; private init; } = "";

    public PublishedUnit? Find(string unitId) => Scores.Units.FirstOrDefault(unit => unit.Id == unitId);

    /// <summary>Reads a folder.</summary>
    /// <returns>The result, or null where the folder holds none or a damaged one, which the findings say.</returns>
    public static ResultSnapshot? Read(string folder, Findings findings)
    {
        if (!ResultMarker.IsResult(folder))
            return Refuse(folder, ManifestJson.FileName, findings);
        if (BytesOf(folder, ManifestJson.FileName, findings) is not { } manifest
            || BytesOf(folder, "plan.json", findings) is not { } planBytes
            || BytesOf(folder, PublishedScores.FileName, findings) is not { } scoreBytes)
            return null;
        var faults = new Findings();
        var identity = ManifestFile.Read(manifest, ManifestJson.FileName, faults);
        var plan = PlanFile.Read(planBytes, "plan.json", faults);
        var scores = PublishedScores.Read(scoreBytes);
        if (identity is not null && plan is not null && scores is not null)
            return new(folder, identity, plan, scores) { ManifestSha256 = ManifestJson.HashOf(manifest) };
        findings.AddRange(faults.Sorted());
        return Refuse(folder, identity is null ? ManifestJson.FileName : plan is null ? "plan.json" : PublishedScores.FileName, findings);
    }

    /// <summary>The bytes of a file of the folder, or null where it cannot be read, which the findings say.</summary>
    public static byte[]? BytesOf(string folder, string file, Findings findings)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Refuse(folder, file, findings);
            return null;
        }
    }

    private static ResultSnapshot? Refuse(string folder, string file, Findings findings)
    {
        findings.Add(Diagnostic.At(OutputCodes.NotResult, new SourceLocation(folder), ("folder", folder), ("file", file)));
        return null;
    }
}
