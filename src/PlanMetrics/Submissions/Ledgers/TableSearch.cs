using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Finds the tables of a mapping on a sheet by the texts of their headings, wherever they stand.</summary>
internal sealed class TableSearch(LedgerMapping mapping, LedgerGrid grid, string file, Findings findings)
{
    private const int LongestHeading = 60;

    // Where no heading of the mapping is there as written, headings are looked for near the top only.
    private const int RowsOfNearest = 60;

    /// <summary>Every row at which the headings of a table begin, also of one that the mapping does not want.</summary>
    public SortedSet<int> Starts { get; } = [];

    /// <summary>Where a table stands; null where it is not there or stands twice, which is reported.</summary>
    public TablePlace? Find(LedgerTable table)
    {
        var (places, best) = Look(table, StartsOf(table));
        if (places.Count == 0 && best is null)
            (places, best) = Look(table, grid.Rows.Take(RowsOfNearest));
        Starts.UnionWith(places.Select(place => place.Headings.FirstRow));
        if (places.Count > 1 && table.Title.Length > 0)
            places = [.. places.Where((place, i) => StandsAbove(table.Title, place, i == 0 ? 0 : places[i - 1].Headings.LastRow))];
        if (places.Count == 1)
            return places[0];
        if (places.Count > 1)
            Report(LedgerCodes.TableTwice, default, ("mapping", mapping.File), ("rows", string.Join(", ", places.Select(place => NumberText.Of(place.Headings.FirstRow)))));
        else if (best is null)
            Report(LedgerCodes.TableMissing, default,
                ("mapping", mapping.File), ("header", table.Paths.FirstOrDefault()?.ToString() ?? ""), ("place", PlaceName));
        else
            ReportMissing(best);
        return null;
    }

    // All places that have every heading, and the one that has most of them.
    private (List<TablePlace> Places, TablePlace? Best) Look(LedgerTable table, IEnumerable<int> rows)
    {
        var places = new List<TablePlace>();
        TablePlace? best = null;
        var most = 0;
        foreach (var row in rows)
        {
            var place = new TablePlace(table, HeaderBlock.Read(grid, row, table.HeaderRows));
            var score = table.Paths.Count(path => place.ColumnsOf(path).Any());
            if (score == table.Paths.Length)
                places.Add(place);
            else if (score > most)
                (best, most) = (place, score);
        }

        return (places, best);
    }

    private LocalText PlaceName => grid.Name.Length > 0 ? grid.Name : file;

    // Only rows with a heading of the mapping can begin its headings, unless all of them begin with a mark.
    private IEnumerable<int> StartsOf(LedgerTable table)
    {
        var firsts = table.Paths.Select(path => path.FirstKey).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (firsts.Count == 0)
            return grid.Rows;
        return grid.Rows.Where(row => grid.Row(row).Any(cell =>
            cell.Cell.Kind != CellKind.Blank && cell.Cell.Text.Length <= LongestHeading && firsts.Contains(TextFold.Key(cell.Cell.Text))));
    }

    private bool StandsAbove(string title, TablePlace place, int after)
    {
        var key = TextFold.Key(title);
        for (var row = place.Headings.FirstRow - 1; row > after; row--)
            foreach (var (_, cell) in grid.Row(row))
                if (cell.Kind == CellKind.Text && TextFold.Key(cell.Text).Contains(key, StringComparison.Ordinal))
                    return true;
        return false;
    }

    private void ReportMissing(TablePlace place)
    {
        var columns = place.Headings.Columns;
        var free = columns.Where(column => !place.Table.Paths.Any(path => path.Matches(column, out _))).ToArray();
        foreach (var path in place.Table.Paths.Where(path => !place.ColumnsOf(path).Any()))
        {
            var nearest = NearestHeader.Of(path.ToString(), free);
            Report(LedgerCodes.HeaderMissing, nearest?.Cell.Address ?? columns[0].Cell.Address,
                ("header", path.ToString()), ("nearest", NearestHeader.Words(nearest)), ("mapping", mapping.File));
        }
    }

    private void Report(DiagnosticDescriptor descriptor, CellAddress cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(file, grid.Name, cell.ToString()), arguments));
}
