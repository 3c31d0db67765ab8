using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>
/// Collects the findings of one run while the stages are at work. Safe for several threads;
/// the order in which they arrive never shows, because <see cref="Sorted"/> orders them by what they say.
/// </summary>
public sealed class Findings
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> items = [];

    /// <summary>Adds one finding.</summary>
    /// <param name="finding">The finding.</param>
    public void Add(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding, nameof(finding));
        lock (gate)
            items.Add(finding);
    }

    /// <summary>Adds several findings.</summary>
    /// <param name="findings">The findings.</param>
    public void AddRange(IEnumerable<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(findings, nameof(findings));
        lock (gate)
            items.AddRange(findings);
    }

    /// <summary>All findings so far, in an order that depends on their content alone; equal ones once.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (gate)
            return DiagnosticOrder.Sort(items);
    }
}
