using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions;

/// <summary>Findings about cells of one sheet: the first of each kind one by one, the rest as a number, none untold.</summary>
internal sealed class CellFindings(Findings findings, string file, string sheet)
{
    private const int Listed = 20;
    private SortedDictionary<string, (DiagnosticDescriptor Descriptor, int Count)>? counts;

    public void Report(DiagnosticDescriptor descriptor, CellAddress cell, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        counts ??= new(StringComparer.Ordinal);
        var count = counts.TryGetValue(descriptor.Code, out var known) ? known.Count : 0;
        counts[descriptor.Code] = (descriptor, count + 1);
        if (count < Listed)
            findings.Add(Diagnostic.At(descriptor, new SourceLocation(file, sheet, cell.ToString()), arguments));
    }

    public void Complete()
    {
        if (counts is null)
            return;
        foreach (var (descriptor, count) in counts.Values)
            if (count > Listed)
                findings.Add(Diagnostic.At(SubmissionCodes.CellMore, new SourceLocation(file, sheet),
                    ("count", count - Listed), ("name", descriptor.Name)));
    }
}
