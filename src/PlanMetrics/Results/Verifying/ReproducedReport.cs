using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;

namespace PlanMetrics.Results.Verifying;

/// <summary>The report of a result folder, computed again: what is handed out of a result says what was published, or nothing is handed out.</summary>
internal static class ReproducedReport
{
    /// <summary>Computes the result again and holds it against what the folder holds.</summary>
    /// <param name="folder">The folder of the result.</param>
    /// <param name="refusal">What is reported where a file comes out otherwise: of folder, version and file.</param>
    /// <param name="findings">Receives the reason where there is no report.</param>
    /// <param name="ct">Stops the work.</param>
    public static Report? Of(string folder, DiagnosticDescriptor refusal, Findings findings, CancellationToken ct)
    {
        if (KeptResult.Open(folder, findings, ct) is not { } kept)
            return null;
        var inputs = KeptInputs.Of(kept, null, findings);
        if (Reproduction.Of(kept, inputs, findings, ct) is not { } again)
            return null;
        foreach (var output in kept.Identity.Outputs)
            if (again.Hashes.TryGetValue(output.Path, out var made) && made != output.Sha256)
            {
                findings.Add(Diagnostic.At(refusal, new SourceLocation(folder), ("folder", folder), ("file", output.Path), ("version", kept.Identity.Version)));
                return null;
            }

        return again.Report;
    }
}
