using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>
/// Gathers notes that would be said of every row: one finding for a file, a sheet and a subject, with the number of cells and the
/// first of them. Errors are never gathered.
/// </summary>
internal sealed class NoteBook
{
    private readonly Dictionary<NoteKey, Entry> entries = [];

    /// <summary>Notes one cell.</summary>
    /// <param name="descriptor">What kind of note; its placeholders may be <c>count</c>, <c>found</c> and those of the arguments.</param>
    /// <param name="site">The row.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="found">What it holds.</param>
    /// <param name="subject">What keeps notes of one kind apart, such as a column.</param>
    /// <param name="arguments">Further placeholders, the same for one subject.</param>
    public void Add(
        DiagnosticDescriptor descriptor, RowSite site, SourceCell cell, string found,
        string subject = "", params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        var key = new NoteKey(descriptor.Code, site.File, site.Row.Sheet, subject);
        if (!entries.TryGetValue(key, out var entry))
            entries.Add(key, entry = new Entry(descriptor, [.. arguments]));
        entry.Take(site, cell, found);
    }

    /// <summary>Turns what was noted into findings.</summary>
    public void WriteTo(Findings findings) => findings.AddRange(entries.Values.Select(entry => entry.ToFinding()));

    private sealed record NoteKey(string Code, string File, string Sheet, string Subject);

    private sealed class Entry(DiagnosticDescriptor descriptor, DiagnosticArgument[] arguments)
    {
        private int count;
        private RowSite? first;
        private SourceCell firstCell;
        private string firstFound = "";

        public void Take(RowSite site, SourceCell cell, string found)
        {
            count++;
            if (first is not null && Compare(cell, found) >= 0)
                return;
            (first, firstCell, firstFound) = (site, cell, found);
        }

        public Diagnostic ToFinding() =>
            Diagnostic.At(descriptor, first!.At(firstCell), [("count", count), ("found", firstFound), .. arguments])
                .About(first.UnitId, first.TargetId);

        private int Compare(SourceCell cell, string found)
        {
            var order = cell.Address.Row.CompareTo(firstCell.Address.Row);
            if (order == 0) order = cell.Address.Column.CompareTo(firstCell.Address.Column);
            return order != 0 ? order : string.CompareOrdinal(found, firstFound);
        }
    }
}
