using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Some rows of a sheet, read as headings: each column with its path of texts.</summary>
/// <param name="FirstRow">The first row of the headings.</param>
/// <param name="LastRow">The last one.</param>
/// <param name="Columns">The columns that have a heading, from the left.</param>
internal sealed record HeaderBlock(int FirstRow, int LastRow, ImmutableArray<HeaderColumn> Columns)
{
    // A longer text is a title or a note.
    private const int LongestHeading = 60;
    private const int WidestMerge = 1000;

    /// <summary>Reads rows as headings.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="firstRow">The first row.</param>
    /// <param name="count">How many rows.</param>
    public static HeaderBlock Read(LedgerGrid grid, int firstRow, int count)
    {
        var lastRow = firstRow + count - 1;
        var columns = new SortedSet<int>();
        var isMerged = false;
        for (var row = firstRow; row <= lastRow; row++)
            foreach (var (column, cell) in grid.Row(row))
                if (!cell.IsBlank)
                    columns.Add(column);
        foreach (var range in grid.MergesFrom(firstRow, lastRow))
        {
            isMerged = true;
            for (var column = range.First.Column; column <= Math.Min(range.Last.Column, range.First.Column + WidestMerge); column++)
                columns.Add(column);
        }

        // A file without merged cells shows a wide heading by leaving the cells at its right blank.
        var carried = isMerged ? null : new SourceCell[count];
        var read = ImmutableArray.CreateBuilder<HeaderColumn>(columns.Count);
        foreach (var column in columns)
            if (LevelsOf(grid, firstRow, lastRow, column, carried) is { IsEmpty: false } levels)
                read.Add(new HeaderColumn(column, levels));
        return new(firstRow, lastRow, read.DrainToImmutable());
    }

    private static ImmutableArray<Heading> LevelsOf(LedgerGrid grid, int firstRow, int lastRow, int column, SourceCell[]? carried)
    {
        var levels = ImmutableArray.CreateBuilder<Heading>();
        for (var row = firstRow; row <= lastRow; row++)
        {
            var cell = grid.Seen(row, column);
            if (carried is not null && row < lastRow)
                cell = Carry(carried, row - firstRow, cell, levels.Count == 0 && grid.At(lastRow, column).IsBlank);
            if (cell.Kind is CellKind.Text or CellKind.Number or CellKind.Date && cell.Text.Length <= LongestHeading
                && (levels.Count == 0 || levels[^1].Cell.Address != cell.Address))
                levels.Add(new Heading(cell, TextFold.Key(cell.Text)));
        }

        return levels.DrainToImmutable();
    }

    private static SourceCell Carry(SourceCell[] carried, int level, SourceCell cell, bool isEnd)
    {
        if (!cell.IsBlank || isEnd)
        {
            carried[level] = cell;
            carried.AsSpan(level + 1).Clear();
        }

        return carried[level];
    }
}
