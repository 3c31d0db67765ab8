using System.Collections.Immutable;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>One table of a ledger: where it stands, what its headings are, and what they mean.</summary>
internal sealed record LedgerTable
{
    /// <summary>Names of the sheets that hold it, with <c>*</c> for any characters.</summary>
    public ImmutableArray<string> Sheets { get; init; } = ["*"];

    /// <summary>Names of sheets that do not, although <see cref="Sheets"/> fits them.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>A text above the table that tells it from others with the same headings; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>How many rows the headings take.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Whether each column is a record and the headings stand at the left.</summary>
    public bool IsTurned { get; init; }

    public ImmutableArray<LedgerFigure> Figures { get; init; } = [];

    /// <summary>Columns that are known and not wanted.</summary>
    public ImmutableArray<HeaderPath> Ignore { get; init; } = [];

    /// <summary>What the ledger's names of units, targets and periods mean, by folded name.</summary>
    public LedgerNames Names { get; init; } = new();

    /// <summary>Every path that must be found.</summary>
    public ImmutableArray<HeaderPath> Paths { get; init; } = [];

    public bool IsOn(string sheet) =>
        Sheets.Any(pattern => NamePattern.Fits(pattern, sheet)) && !Except.Any(pattern => NamePattern.Fits(pattern, sheet));
}
