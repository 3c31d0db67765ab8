using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Files.Forms;

/// <summary>What reading a clerk's form gives.</summary>
internal static class ClerkReading
{
    /// <summary>Saves and reads.</summary>
    public static (Submission? Submission, List<Diagnostic> Findings) Read(this ClerkForm clerk) => Reading.OfFile(clerk.Save(), "区司法局.xlsx");

    /// <summary>The codes that reading gives.</summary>
    public static string Codes(this ClerkForm clerk) => string.Join(' ', clerk.Read().Findings.Select(finding => finding.Descriptor.Code));
}
