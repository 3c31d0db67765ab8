using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>A row of the register with its file, and what is known of it so far: what every finding about it needs.</summary>
internal sealed class AdjustmentSite(string file, AdjustmentRow row, Findings findings)
{
    private static readonly LocalText Unused = new("该条加扣分未采用", "the entry is not used");

    public AdjustmentRow Row => row;

    public string UnitId { get; set; } = "";

    public string TargetId { get; set; } = "";

    /// <summary>The place of the row: its first cell.</summary>
    public SourceLocation Place => At(SourceCell.Blank);

    public SourceLocation At(SourceCell cell) => new(file, row.Sheet, (cell.Address.Row > 0 ? cell : FirstPlaced()).Address.ToString());

    public void Report(DiagnosticDescriptor descriptor, SourceCell cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, At(cell), arguments).About(UnitId, TargetId));

    /// <summary>Whether a cell looks filled or blank and is neither, which is reported.</summary>
    public bool IsFaulty(SourceCell cell, LocalText column)
    {
        if (CellFault.Of(cell) is not { } fault)
            return false;
        if (fault == CellCodes.ErrorValue)
            Report(fault, cell, ("column", column), ("found", CellText.Quote(cell)), ("done", Unused));
        else
            Report(fault, cell, ("column", column), ("done", Unused));
        return true;
    }

    /// <summary>The text of a cell that must hold one; null, which is reported, where it holds none.</summary>
    public string? Required(SourceCell cell, LocalText column)
    {
        if (IsFaulty(cell, column))
            return null;
        if (!cell.IsBlank && TextOf(cell) is { Length: > 0 } text)
            return text;
        Report(RegisterCodes.Incomplete, cell, ("column", column));
        return null;
    }

    public static string TextOf(SourceCell cell) => cell.IsBlank ? "" : Plans.TextFold.Fold(cell.Text);

    private SourceCell FirstPlaced()
    {
        ReadOnlySpan<SourceCell> cells =
            [row.Unit, row.Type, row.Item, row.Points, row.Doubled, row.Reason, row.Document, row.Date, row.Approver, row.Note];
        foreach (var cell in cells)
            if (cell.Address.Row > 0)
                return cell;
        return SourceCell.Blank;
    }
}
