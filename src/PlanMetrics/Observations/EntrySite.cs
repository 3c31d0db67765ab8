using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>A row of a register with its file, and what is known of it so far: what every finding about it needs.</summary>
/// <param name="file">The file.</param>
/// <param name="sheet">The sheet.</param>
/// <param name="cells">The cells of the row, from the left.</param>
/// <param name="unused">Says that the row is not used.</param>
/// <param name="incomplete">Says that a cell is blank that must not be.</param>
/// <param name="findings">Receives the findings.</param>
internal class EntrySite(string file, string sheet, SourceCell[] cells, LocalText unused, DiagnosticDescriptor incomplete, Findings findings)
{
    public string UnitId { get; set; } = "";

    public string TargetId { get; set; } = "";

    /// <summary>The place of the row: its first cell.</summary>
    public SourceLocation Place => At(SourceCell.Blank);

    public SourceLocation At(SourceCell cell) => new(file, sheet, (cell.Address.Row > 0 ? cell : FirstPlaced()).Address.ToString());

    public void Report(DiagnosticDescriptor descriptor, SourceCell cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, At(cell), arguments).About(UnitId, TargetId));

    /// <summary>Whether a cell looks filled or blank and is neither, which is reported.</summary>
    public bool IsFaulty(SourceCell cell, LocalText column)
    {
        if (CellFault.Of(cell) is not { } fault)
            return false;
        if (fault == CellCodes.ErrorValue)
            Report(fault, cell, ("column", column), ("found", CellText.Quote(cell)), ("done", unused));
        else
            Report(fault, cell, ("column", column), ("done", unused));
        return true;
    }

    /// <summary>The text of a cell that must hold one; null, which is reported, where it holds none.</summary>
    public string? Required(SourceCell cell, LocalText column)
    {
        if (IsFaulty(cell, column))
            return null;
        if (!cell.IsBlank && TextOf(cell) is { Length: > 0 } text)
            return text;
        Report(incomplete, cell, ("column", column));
        return null;
    }

    public static string TextOf(SourceCell cell) => cell.IsBlank ? "" : Plans.TextFold.Prose(cell.Text);

    private SourceCell FirstPlaced()
    {
        foreach (var cell in cells)
            if (cell.Address.Row > 0)
                return cell;
        return SourceCell.Blank;
    }
}
