using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions;

/// <summary>What must be said of the cells of a tidy table: errors one by one, the rest once for the sheet.</summary>
internal sealed class TidyNotes(TidyHeader header, Findings findings, string file, string sheet)
{
    private readonly CellFindings cellFindings = new(findings, file, sheet);
    private SortedDictionary<int, SourceCell>? unnamed;
    private List<string>? merged;
    private readonly List<int> hiddenRows = [];

    /// <summary>Looks at a row that is read.</summary>
    public void Look(ReadOnlySpan<SourceCell> row)
    {
        foreach (var cell in row)
        {
            if (header.At(cell.Address.Column) is not { } column)
                continue;
            if (cell.Kind == CellKind.Error && column is (TidyColumn.Evidence or TidyColumn.Note or TidyColumn.Approver))
                LookAtError(cell, column);
            if (cell.Traits.HasFlag(CellTraits.Merged))
                (merged ??= []).Add(cell.Address.ToString());
            if (cell.Traits.HasFlag(CellTraits.Hidden) && (hiddenRows.Count == 0 || hiddenRows[^1] != cell.Address.Row))
                hiddenRows.Add(cell.Address.Row);
        }
    }

    /// <summary>Looks at a cell that stands in no agreed column.</summary>
    public void LookOutside(SourceCell cell)
    {
        if (!cell.IsBlank && !header.IsUnknown(cell.Address.Column))
            (unnamed ??= []).TryAdd(cell.Address.Column, cell);
    }

    public void Complete()
    {
        cellFindings.Complete();
        foreach (var heading in header.Unknown)
            Report(SubmissionCodes.ColumnUnknown, heading.Address, ("heading", heading.Text.Trim()));
        if (unnamed is not null)
            ReportUnnamed(unnamed.Values);
        if (merged is not null)
            Report(SubmissionCodes.CellsMerged, default, ("cells", RowRanges.ListOf(merged)));
        if (header.IsHidden)
            Report(SubmissionCodes.SheetHidden, default);
        else if (hiddenRows.Count > 0)
            Report(SubmissionCodes.RowsHidden, default, ("rows", RowRanges.Of(hiddenRows)));
    }

    private void ReportUnnamed(IEnumerable<SourceCell> cells)
    {
        foreach (var cell in cells)
            Report(SubmissionCodes.ColumnUnnamed, cell.Address,
                ("column", new CellAddress(1, cell.Address.Column).ToString()[..^1]), ("found", cell.Text));
    }

    // Faults in the other columns are told with what became of their row. Other error cells are the reader's, which has said why it could not read them.
    private void LookAtError(SourceCell cell, TidyColumn column)
    {
        var descriptor = cell.Traits.HasFlag(CellTraits.NoCachedValue) ? SubmissionCodes.FormulaNoCache
            : cell.Text.StartsWith('#') ? SubmissionCodes.CellError
            : null;
        if (descriptor is not null)
            cellFindings.Report(descriptor, cell.Address, ("heading", TidyHeading.NameOf(column)), ("found", cell.Text));
    }

    private void Report(DiagnosticDescriptor descriptor, CellAddress cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(file, sheet, cell.ToString()), arguments));
}
