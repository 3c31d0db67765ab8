using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>What must be said of a ledger's sheet once: rows that are no data, and rows that are hidden.</summary>
internal sealed class LedgerNotes(LedgerGrid grid, string file, Findings findings)
{
    private const int QuotedLength = 60;
    private static readonly string[] Beginnings = ["注", "说明", "备注", "填表", "填报", "审核", "制表", "单位负责人", "联系", "note"];
    private readonly SortedSet<int> hidden = [];
    private SourceCell? first;
    private int count;

    public static bool BeginsNote(string text)
    {
        var key = TextFold.Key(text);
        return Array.Exists(Beginnings, word => key.StartsWith(word, StringComparison.Ordinal));
    }

    public void PassOver(SourceCell cell)
    {
        first ??= cell;
        count++;
    }

    public void Look(IReadOnlyList<(int Column, SourceCell Cell)> row)
    {
        foreach (var (_, cell) in row)
            if (cell.Traits.HasFlag(CellTraits.Hidden))
                hidden.Add(cell.Address.Row);
    }

    public void Complete()
    {
        if (first is { } cell)
            findings.Add(Diagnostic.At(LedgerCodes.Notes, new SourceLocation(file, grid.Name, cell.Address.ToString()),
                ("count", count), ("found", cell.Text.Length > QuotedLength ? cell.Text[..QuotedLength] + "…" : cell.Text)));
        if (hidden.Count > 0)
            findings.Add(Diagnostic.At(SubmissionCodes.RowsHidden, new SourceLocation(file, grid.Name), ("rows", RowRanges.Of(hidden))));
    }
}
