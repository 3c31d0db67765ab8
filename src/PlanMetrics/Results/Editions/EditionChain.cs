using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Results.Editions;

/// <summary>版次链: the results that came before an edition, each known to the next by the hash of its manifest.</summary>
public static class EditionChain
{
    /// <summary>Whether folders are the results that an edition supersedes, one after the other, each as it was written.</summary>
    /// <param name="edition">What the manifest of the last edition says.</param>
    /// <param name="folders">The folders before it, from the newest to the oldest.</param>
    /// <param name="findings">Receives where the chain breaks.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static bool IsIntact(ResultIdentity edition, ImmutableArray<string> folders, Findings findings, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var folder in folders)
        {
            if (SupersededResult.Open(folder, findings, ct) is not { } before)
                return false;
            var expected = edition.Edition?.Supersedes?.ManifestSha256 ?? "";
            if (before.ManifestSha256 != expected)
            {
                findings.Add(Diagnostic.At(
                    EditionCodes.Chain, new SourceLocation(folder), ("folder", folder), ("found", before.ManifestSha256),
                    ("expected", expected.Length > 0 ? expected : new LocalText("无", "none"))));
                return false;
            }

            edition = before.Identity;
        }

        return true;
    }
}
