namespace PlanMetrics.Submissions;

/// <summary>A range of cells by its corners.</summary>
/// <param name="First">The top left cell.</param>
/// <param name="Last">The bottom right cell.</param>
public readonly record struct CellRange(CellAddress First, CellAddress Last)
{
    /// <summary>Whether a cell lies in the range.</summary>
    /// <param name="cell">The cell.</param>
    public bool Contains(CellAddress cell) =>
        cell.Row >= First.Row && cell.Row <= Last.Row && cell.Column >= First.Column && cell.Column <= Last.Column;
}
