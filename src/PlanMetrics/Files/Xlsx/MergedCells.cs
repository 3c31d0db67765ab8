using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// The merged ranges of a sheet. Rows are asked for from top to bottom; the work is bounded by a count, because ranges
/// that overlap (which no honest program writes) would make it quadratic.
/// </summary>
internal sealed class MergedCells(ReaderCaps caps)
{
    private const long MostChecks = 50_000_000;
    private static readonly LocalText Many = new("个合并区域", "merged ranges");
    private readonly List<MergedRange> ranges = [];
    private readonly List<MergedRange> open = [];
    private int next;
    private long checks;

    public bool IsEmpty => ranges.Count == 0;

    public IReadOnlyList<MergedRange> Ranges => ranges;

    public void Add(CellAddress first, CellAddress last)
    {
        if (first == last)
            return;
        if (ranges.Count == caps.Merges)
            throw FileFault.TooMany(Many, caps.Merges);
        ranges.Add(new MergedRange(first, last));
    }

    public void Complete() =>
        ranges.Sort(static (a, b) => a.First.Row != b.First.Row
            ? a.First.Row.CompareTo(b.First.Row)
            : a.First.Column.CompareTo(b.First.Column));

    /// <summary>Goes back to before the first row; what was counted stays counted.</summary>
    public void Restart()
    {
        open.Clear();
        next = 0;
    }

    /// <summary>
    /// Copies a row's cells, covered ones marked. The first cell of each covered range is there even when it is blank:
    /// that is where people see the value that belongs to the range's top left cell.
    /// </summary>
    public void MarkRow(int row, ReadOnlySpan<SourceCell> cells, List<SourceCell> marked)
    {
        open.RemoveAll(range => range.Last.Row < row);
        for (; next < ranges.Count && ranges[next].First.Row <= row; next++)
            if (ranges[next].Last.Row >= row)
                open.Add(ranges[next]);
        var start = marked.Count;
        foreach (var cell in cells)
            marked.Add(IsCovered(cell.Address) ? cell with { Traits = cell.Traits | CellTraits.Merged } : cell);
        foreach (var (first, _) in open)
            if (first.Row < row)
                AddBlank(new CellAddress(row, first.Column), marked, start);
    }

    private bool IsCovered(CellAddress cell)
    {
        Count(open.Count);
        foreach (var (first, last) in open)
            if (cell.Column >= first.Column && cell.Column <= last.Column && cell != first)
                return true;
        return false;
    }

    private void AddBlank(CellAddress address, List<SourceCell> marked, int start)
    {
        var at = marked.Count;
        while (at > start && marked[at - 1].Address.Column > address.Column)
            at--;
        Count(marked.Count - at + 1);
        if (at == start || marked[at - 1].Address != address)
            marked.Insert(at, new SourceCell(CellKind.Blank, "", address, CellTraits.Merged));
    }

    private void Count(int more)
    {
        checks += more;
        if (checks > MostChecks)
            throw FileFault.TooMany(Many, caps.Merges);
    }
}
