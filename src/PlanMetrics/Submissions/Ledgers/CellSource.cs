namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Where a ledger says what a figure is about: one of a closed set of places.</summary>
internal abstract record CellSource
{
    private CellSource()
    {
    }

    /// <summary>Nowhere in the ledger: the mapping itself gives the text.</summary>
    public sealed record Constant(string Text) : CellSource;

    /// <summary>In a column of the table.</summary>
    /// <param name="Path">Its headings.</param>
    /// <param name="Fill">Whether a blank cell means the text above it; under a merged cell it always does.</param>
    public sealed record Column(HeaderPath Path, bool Fill) : CellSource;

    /// <summary>In the name of the sheet.</summary>
    public sealed record SheetName : CellSource;

    /// <summary>Above the table, behind a label: 填报单位：区司法局.</summary>
    /// <param name="Text">The label.</param>
    public sealed record Label(string Text) : CellSource;
}
