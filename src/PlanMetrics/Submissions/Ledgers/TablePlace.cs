namespace PlanMetrics.Submissions.Ledgers;

/// <summary>A table of a mapping, found on a sheet.</summary>
/// <param name="Table">The table.</param>
/// <param name="Headings">Its headings.</param>
internal sealed record TablePlace(LedgerTable Table, HeaderBlock Headings)
{
    /// <summary>The columns that a path names, with what stands at its marks.</summary>
    public IEnumerable<(HeaderColumn Column, HeaderBinding Binding)> ColumnsOf(HeaderPath path)
    {
        foreach (var column in Headings.Columns)
            if (path.Matches(column, out var binding) && (!path.HasMarks || !IsNamed(column)))
                yield return (column, binding);
    }

    // A mark takes no column that the mapping calls by its name.
    private bool IsNamed(HeaderColumn column) =>
        Table.Paths.Concat(Table.Ignore).Any(path => !path.HasMarks && path.Matches(column, out _));
}
