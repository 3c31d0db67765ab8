using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files;

/// <summary>What every reader of one file needs: its name, the caps, where findings go, and the wish to stop.</summary>
internal sealed record ReadContext(string File, ReaderCaps Caps, Findings Findings, CancellationToken Token)
{
    /// <summary>Whether every part is read by the framework's XML reader, to compare with.</summary>
    public bool TrustsFrameworkOnly { get; init; }

    public void Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        Findings.Add(Diagnostic.At(descriptor, new SourceLocation(File), arguments));

    public void Report(FileFault fault) =>
        Findings.Add(new Diagnostic(fault.Descriptor, new SourceLocation(File, fault.Sheet, fault.Cell), fault.Arguments));
}
