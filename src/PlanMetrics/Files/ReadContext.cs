using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files;

/// <summary>What every reader of one file needs: its name, the caps, where findings go, and the wish to stop.</summary>
internal sealed record ReadContext(string File, ReaderCaps Caps, Findings Findings, CancellationToken Token)
{
    /// <summary>What is made of a sheet of the file; a tidy table where nothing else is asked for.</summary>
    public Func<ISheetSource, TidyTable>? ReadSheet { get; init; }

    /// <summary>The plan whose forms are expected; null where it is not known.</summary>
    public Plan? Plan { get; init; }

    /// <summary>Whether every part is read by the framework's XML reader, to compare with.</summary>
    public bool TrustsFrameworkOnly { get; init; }

    public void Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        Findings.Add(Diagnostic.At(descriptor, new SourceLocation(File), arguments));

    public void Report(FileFault fault) =>
        Findings.Add(new Diagnostic(fault.Descriptor, new SourceLocation(File, fault.Sheet, fault.Cell), fault.Arguments));
}
