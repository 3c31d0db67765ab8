using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Submissions.Ledgers;

/// <summary>What a mapping made of a ledger.</summary>
internal sealed record LedgerReading(ImmutableArray<SubmissionRow> Rows, ImmutableArray<Diagnostic> Findings, long CellsRead)
{
    /// <summary>The rows, a line each: unit, target, period, then each filled part with its cell.</summary>
    public string[] Lines =>
    [
        .. Rows.Select(row => string.Join(' ', new[] { row.Unit.Text, row.Target.Text, row.Period.Text }
            .Concat(new[] { ("n", row.Numerator), ("d", row.Denominator), ("v", row.Value), ("t", row.Date) }
                .Where(part => part.Item2.IsFilled)
                .Select(part => $"{part.Item1}={part.Item2.Text}@{part.Item2.Address}")))),
    ];

    /// <summary>The codes and places of all findings.</summary>
    public string Codes => string.Join(' ', Findings.Select(finding => $"{finding.Descriptor.Code}@{finding.Location.Cell}".TrimEnd('@')));

    public Diagnostic Finding(string code) => Assert.Single(Findings, finding => finding.Descriptor.Code == code);
}
