namespace PlanMetrics.Submissions;

/// <summary>
/// A sheet read from top to bottom, row by row: what a workbook's sheet and a CSV file have in common.
/// </summary>
public interface ISheetSource
{
    /// <summary>The sheet's name; empty for CSV.</summary>
    string Name { get; }

    /// <summary>Moves to the next row that has cells.</summary>
    /// <returns>False after the last row, and after a fault that ends the file (already among the findings).</returns>
    bool Read();

    /// <summary>
    /// The cells of the current row that hold something, by column, and blank ones where a merged cell of an earlier row
    /// covers them (<see cref="CellTraits.Merged"/>); valid until the next <see cref="Read"/>.
    /// </summary>
    ReadOnlySpan<SourceCell> Cells { get; }

    /// <summary>The merged ranges of the sheet, known once the first row was asked for; none where a kind of file has none.</summary>
    IReadOnlyList<CellRange> Merges => [];
}
