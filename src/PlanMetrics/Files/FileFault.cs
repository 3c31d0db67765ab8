using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files;

/// <summary>
/// What makes a whole file unreadable. Thrown from anywhere below a reader, through the XML and zip layers, and caught
/// by the reader itself, which turns it into the one finding of the file; it never leaves this folder.
/// </summary>
internal sealed class FileFault : Exception
{
    public FileFault(DiagnosticDescriptor descriptor, params ReadOnlySpan<DiagnosticArgument> arguments)
        : base(descriptor.Name)
    {
        Descriptor = descriptor;
        Arguments = [.. arguments];
    }

    public DiagnosticDescriptor Descriptor { get; }

    public ImmutableArray<DiagnosticArgument> Arguments { get; }

    /// <summary>The sheet and the cell concerned, where there are any.</summary>
    public string Sheet { get; init; } = "";

    public string Cell { get; init; } = "";

    public static FileFault TooMany(LocalText what, long limit) =>
        new(SubmissionCodes.LimitCount, ("what", what), ("limit", Invariant.Text(limit)));

    public static FileFault TooLarge(string part, long limit) =>
        new(SubmissionCodes.LimitSize, ("part", part), ("limit", Invariant.Text(limit)));
}
