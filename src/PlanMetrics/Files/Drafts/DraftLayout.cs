using PlanMetrics.Observations;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Files.Drafts;

/// <summary>Where a sheet has its units and its headings, as far as its content shows.</summary>
/// <param name="Grid">The sheet, turned where its records are columns.</param>
/// <param name="IsTurned">Whether it is.</param>
/// <param name="UnitColumn">The column of units; 0 where units stand elsewhere.</param>
/// <param name="Headings">The headings.</param>
/// <param name="HasUnitsAbove">Whether units stand in the headings.</param>
internal sealed record DraftLayout(LedgerGrid Grid, bool IsTurned, int UnitColumn, HeaderBlock Headings, bool HasUnitsAbove)
{
    private const int MostHeaderRows = 4;
    private const int RowsLookedAt = 200;

    /// <summary>The layout, or null where the sheet shows no table of figures.</summary>
    public static DraftLayout? Of(LedgerGrid grid, UnitRegistry units)
    {
        var turned = grid.Turned();
        var (down, downCount) = Fullest(turned, units);
        var (across, acrossCount) = Fullest(grid, units);
        if (downCount > 0 && downCount >= acrossCount)
            return Below(grid, false, down, units);
        if (acrossCount > 1)
            return StubOf(grid, across) is { } stub && IsPeriods(grid, across, stub) ? Under(grid, across) : Below(turned, true, across, units);
        var first = grid.Rows.FirstOrDefault(row => grid.Row(row).Any(cell => LedgerTotals.NumberOf(cell.Cell) is not null));
        return first > 1 && HeadingsAbove(grid, first) is { } headings ? new(grid, false, 0, headings, false) : null;
    }

    /// <summary>The rows below the headings.</summary>
    public IEnumerable<int> Records => Grid.Rows.Where(row => row > Headings.LastRow);

    // The row with most names of units: seen in a turned grid it is a column.
    private static (int Row, int Count) Fullest(LedgerGrid grid, UnitRegistry units)
    {
        var best = (Row: 0, Count: 0);
        foreach (var row in grid.Rows)
        {
            var count = grid.Row(row).Take(RowsLookedAt).Where(cell => IsUnit(cell.Cell, units)).Select(cell => cell.Cell.Text).Distinct(StringComparer.Ordinal).Count();
            if (count > best.Count)
                best = (row, count);
        }

        return best;
    }

    private static bool IsUnit(SourceCell cell, UnitRegistry units) => cell.Kind == CellKind.Text && units.Find(cell.Text) is not null;

    private static DraftLayout? Below(LedgerGrid grid, bool isTurned, int column, UnitRegistry units)
    {
        var first = grid.Rows.First(row => IsUnit(grid.At(row, column), units));
        return HeadingsAbove(grid, FirstRecord(grid, column, first)) is { } headings ? new(grid, isTurned, column, headings, false) : null;
    }

    // Rows of names that no roster knows may stand above the first known one; a heading has no number beside it.
    private static int FirstRecord(LedgerGrid grid, int column, int row)
    {
        while (row > 1 && !grid.At(row - 1, column).IsBlank && grid.Row(row - 1).Any(cell => cell.Column > column && LedgerTotals.NumberOf(cell.Cell) is not null))
            row--;
        return row;
    }

    private static DraftLayout? Under(LedgerGrid grid, int unitRow)
    {
        var first = grid.Rows.FirstOrDefault(row => row > unitRow && grid.Row(row).Any(cell => LedgerTotals.NumberOf(cell.Cell) is not null));
        return first > 0 && HeadingsAbove(grid, first) is { } headings ? new(grid, false, 0, headings, true) : null;
    }

    private static int? StubOf(LedgerGrid grid, int unitRow) =>
        grid.Rows.Where(row => row > unitRow).SelectMany(row => grid.Row(row).Take(1)).Select(cell => (int?)cell.Column).Min();

    private static bool IsPeriods(LedgerGrid grid, int unitRow, int column)
    {
        var texts = grid.Rows.Where(row => row > unitRow).Select(row => grid.At(row, column)).Where(cell => !cell.IsBlank).ToArray();
        return texts.Count(cell => PeriodGrammar.Read(cell) is not null) * 2 >= texts.Length && texts.Length > 0;
    }

    // Up to the title: a row of one text, alone or merged over the table.
    private static HeaderBlock? HeadingsAbove(LedgerGrid grid, int firstRecord)
    {
        var last = firstRecord - 1;
        // Between headings and records: column numbers, the name of a group.
        while (last > 0 && (IsColumnNumbers(grid, last) || TextsOf(grid, last) < 2))
            last--;
        var top = last;
        while (top > 1 && last - top + 1 < MostHeaderRows && TextsOf(grid, top - 1) > 1)
            top--;
        return top < 1 ? null : HeaderBlock.Read(grid, top, last - top + 1);
    }

    private static int TextsOf(LedgerGrid grid, int row) => grid.Row(row).Count(cell => cell.Cell.Kind == CellKind.Text && !cell.Cell.Text.AsSpan().ContainsAny(':', '：'));

    private static bool IsColumnNumbers(LedgerGrid grid, int row) =>
        grid.Row(row) is { Count: > 1 } cells && cells.Count(cell => LedgerTotals.NumberOf(cell.Cell) is >= 1 and <= 99) is > 0 and var numbers
        && cells.All(cell => cell.Cell.IsBlank || LedgerTotals.NumberOf(cell.Cell) is not null || cell.Cell.Text.Trim().Length == 1) && numbers > 1;
}
