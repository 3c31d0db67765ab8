using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Reads the sheets of one file as a mapping says.</summary>
internal sealed class LedgerReader(LedgerMapping mapping, string file, Findings findings)
{
    private readonly HashSet<LedgerTable> seen = [];

    /// <summary>The figures of one sheet: of every table that the mapping expects there. What is missing of it is said here.</summary>
    public TidyTable Read(ISheetSource sheet)
    {
        var grid = LedgerGrid.Read(sheet);
        var tables = mapping.Tables.Where(table => table.IsOn(grid.Name)).ToArray();
        seen.UnionWith(tables);
        if (grid.Count == 0)
            return new TidyTable([], 0, true);
        if (ReturnSlipSheet.Is(grid.Name, grid.Seen(1, 1).Text))
        {
            Report(LedgerCodes.ReturnSlip, grid.Name, ("sheet", grid.Name));
            return new TidyTable([], grid.Count, true);
        }

        if (tables.Length == 0)
            Report(LedgerCodes.SheetUnread, grid.Name,
                ("sheet", grid.Name), ("count", grid.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("mapping", mapping.File));
        var rows = ImmutableArray.CreateBuilder<SubmissionRow>();
        foreach (var turned in tables.GroupBy(table => table.IsTurned))
            rows.AddRange(ReadTables(turned.Key ? grid.Turned() : grid, [.. turned]));
        return new TidyTable(rows.DrainToImmutable(), grid.Count, true);
    }

    /// <summary>Reports the tables that no sheet of the file should hold.</summary>
    public void Complete()
    {
        foreach (var table in mapping.Tables.Where(table => !seen.Contains(table)))
            Report(LedgerCodes.TableMissing, "",
                ("mapping", mapping.File), ("header", table.Paths.FirstOrDefault()?.ToString() ?? ""), ("place", string.Join(", ", table.Sheets)));
    }

    private List<SubmissionRow> ReadTables(LedgerGrid grid, LedgerTable[] tables)
    {
        var search = new TableSearch(mapping, grid, file, findings);
        var found = tables.Select(search.Find).OfType<TablePlace>()
            .Select(place => TableColumns.Of(place, mapping, file, grid.Name, findings)).OfType<TableColumns>()
            .OrderBy(table => table.Headings.FirstRow).ToArray();
        var notes = new LedgerNotes(grid, file, findings);
        var rows = new List<SubmissionRow>();
        for (var i = 0; i < found.Length; i++)
        {
            found[i].ReportUnread(found);
            var (first, last) = (found[i].Headings.FirstRow, found[i].Headings.LastRow);
            var end = search.Starts.Where(row => row > last).DefaultIfEmpty(int.MaxValue).Min() - 1;
            var above = found.Select(table => table.Headings.LastRow).Where(row => row < first).DefaultIfEmpty(0).Max();
            if (LedgerWords.Of(found[i], above, grid, file, findings) is { } words)
                rows.AddRange(new LedgerRows(found[i], grid, words, new LedgerTotals(found[i], grid, file, findings), notes).Read(end));
        }

        notes.Complete();
        return rows;
    }

    private void Report(DiagnosticDescriptor descriptor, string sheet, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(file, sheet), arguments));
}
