using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>What a ledger's own names stand for: the office's words for units, targets and periods.</summary>
internal sealed record LedgerNames
{
    private static readonly ImmutableDictionary<string, string> None = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    public ImmutableDictionary<string, string> Units { get; init; } = None;

    public ImmutableDictionary<string, string> Targets { get; init; } = None;

    public ImmutableDictionary<string, string> Periods { get; init; } = None;

    /// <summary>The cell with what its text stands for; its place stays.</summary>
    public static SourceCell Translate(ImmutableDictionary<string, string> names, SourceCell cell) =>
        !names.IsEmpty && cell.Kind == CellKind.Text && names.TryGetValue(TextFold.Key(cell.Text), out var meant) ? cell with { Text = meant } : cell;
}
