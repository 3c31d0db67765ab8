using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Files.Drafts;

/// <summary>Drafts a mapping from an existing ledger: proposals by the likeness of names, none of them in force before a person confirms it.</summary>
public static class MappingDraft
{
    /// <summary>Drafts a mapping.</summary>
    /// <param name="path">The ledger: a workbook or a CSV file.</param>
    /// <param name="plan">The plan whose targets are proposed.</param>
    /// <param name="roster">The units that are looked for.</param>
    /// <param name="options">How to read the ledger; null for the defaults.</param>
    /// <param name="findings">Receives what keeps the ledger from being read.</param>
    /// <param name="stream">Receives the JSON, UTF-8 without byte-order mark; it stays open.</param>
    /// <returns>How many tables were drafted; 0 where the file shows none or cannot be read, and nothing was written.</returns>
    public static int Write(string path, Plan plan, Roster roster, InputOptions? options, Findings findings, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(findings);
        options ??= new InputOptions();
        var name = Path.GetFileName(path);
        var tables = Merge(Grids(path, options, findings).Select(grid => DraftTable.Of(grid, plan, roster.Registry)).OfType<DraftTable>());
        if (tables.Count == 0)
            return 0;
        using var json = new JsonRows(stream);
        new DraftJson(json, plan).Write(name, tables);
        return tables.Count;
    }

    private static List<LedgerGrid> Grids(string path, InputOptions options, Findings findings)
    {
        var grids = new List<LedgerGrid>();
        var context = new ReadContext(Path.GetFileName(path), options.Caps, findings, CancellationToken.None)
        {
            ReadSheet = sheet =>
            {
                grids.Add(LedgerGrid.Read(sheet));
                return new([], grids[^1].Count, true);
            },
        };
        var read = SubmissionReader.Read(FileBytes.Read(path, options.Caps), options.Encoding, isTable: true, context);
        return read.Submission is null ? [] : grids;
    }

    // Sheets of one layout, such as one a unit, are one table of the mapping.
    private static List<DraftTable> Merge(IEnumerable<DraftTable> drafts)
    {
        var tables = new List<DraftTable>();
        foreach (var draft in drafts)
        {
            var same = tables.FindIndex(draft.HasLayoutOf);
            if (same < 0)
                tables.Add(draft);
            else
                tables[same] = tables[same] with
                {
                    SheetNames = [.. tables[same].SheetNames, .. draft.SheetNames],
                    UnknownUnits = [.. tables[same].UnknownUnits.Concat(draft.UnknownUnits).DistinctBy(unit => unit.Name, StringComparer.Ordinal)],
                };
        }

        return tables;
    }
}
