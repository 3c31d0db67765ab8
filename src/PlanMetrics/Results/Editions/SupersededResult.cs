using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Results.Verifying;

namespace PlanMetrics.Results.Editions;

/// <summary>被替代结果: the result folder in whose place an edition comes, whole and as it was written.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Identity">What its manifest says.</param>
/// <param name="ManifestSha256">The hash of its manifest.</param>
public sealed record SupersededResult(string Folder, ResultIdentity Identity, string ManifestSha256)
{
    /// <summary>What an edition keeps of it.</summary>
    public SupersededEdition Reference => new(ManifestSha256)
    {
        Number = Identity.Edition?.Number, Status = Identity.Edition?.Status, Date = Identity.Edition?.Date,
    };

    /// <summary>Opens a folder and holds each of its files against its manifest, and the manifest against its statement. Files that belong to nobody are passed over.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="findings">Receives why it is refused.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Null where it holds no result, or one that was changed after it was written.</returns>
    /// <exception cref="ArgumentException">The folder's name is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static SupersededResult? Open(string folder, Findings findings, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(findings);
        var faults = new Findings();
        if (KeptResult.Open(folder, faults, ct) is not { } result)
        {
            var named = faults.Sorted().SelectMany(fault => fault.Arguments).FirstOrDefault(argument => argument.Name is "file" or "fault").Value;
            findings.Add(Diagnostic.At(
                EditionCodes.NotResult, new SourceLocation(folder), ("folder", folder), ("file", named.English is null ? ManifestJson.FileName : named)));
            return null;
        }

        var changed = new FileComparison(result, new KeptInputs([], []), made: null).Differences()
            .Where(file => file.Kind != DifferenceKind.Unknown).Select(file => file.Path).ToArray();
        if (changed.Length == 0)
            return new(folder, result.Identity, ManifestJson.HashOf(result.Manifest));
        findings.Add(Diagnostic.At(
            EditionCodes.Altered, new SourceLocation(folder), ("folder", folder), ("file", changed[0]), ("count", changed.Length)));
        return null;
    }
}
