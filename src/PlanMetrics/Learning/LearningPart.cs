using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Learned;

namespace PlanMetrics.Learning;

/// <summary>
/// Whether Microsoft.ML works here. A deployment may leave it out, and its native parts are not made for every machine; all but fitting a
/// model works without it.
/// </summary>
internal static class LearningPart
{
    private const string Name = "Microsoft.ML";

    // The smallest fit there is: whatever would be missing later is missing now.
    private static readonly Lazy<string> Fault = new(() => FaultOf(() => LogisticTrainer.Fit([Row(0.0), Row(1.0)], [false, true], seed: 1)));

    /// <summary>Adds the finding where it does not work here.</summary>
    public static bool IsThere(DiagnosticDescriptor otherwise, Findings findings) => IsThere(Fault.Value, otherwise, findings);

    internal static bool IsThere(string fault, DiagnosticDescriptor otherwise, Findings findings)
    {
        if (fault.Length == 0)
            return true;
        findings.Add(Diagnostic.At(otherwise, SourceLocation.None, ("part", Name), ("reason", fault)));
        return false;
    }

    /// <summary>What of a library could not be loaded while something was done; empty where it went well.</summary>
    internal static string FaultOf(Action use)
    {
        try
        {
            use();
            return "";
        }
        catch (Exception fault) when (IsOfLoading(fault))
        {
            return (fault as TypeInitializationException)?.InnerException?.GetType().Name ?? fault.GetType().Name;
        }
    }

    private static double?[] Row(double value) => [.. RiskFeatures.Names.Select(_ => (double?)value)];

    private static bool IsOfLoading(Exception fault) =>
        fault is FileNotFoundException or FileLoadException or BadImageFormatException or DllNotFoundException or EntryPointNotFoundException
        || (fault is TypeInitializationException { InnerException: { } cause } && IsOfLoading(cause));
}
