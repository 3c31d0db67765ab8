using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Words that hold for a whole table: constants, the sheet's name, and what stands behind a label above it.</summary>
internal sealed class LedgerWords
{
    private readonly LedgerGrid grid;
    private readonly Dictionary<string, SourceCell> labels = new(StringComparer.Ordinal);

    private LedgerWords(LedgerGrid grid) => this.grid = grid;

    /// <summary>The words, or null where a label is missing, which is reported.</summary>
    /// <param name="table">The table, found.</param>
    /// <param name="after">The last row of the table above; 0 for none.</param>
    /// <param name="grid">The sheet.</param>
    /// <param name="file">The file.</param>
    /// <param name="findings">Receives the missing labels.</param>
    public static LedgerWords? Of(TableColumns table, int after, LedgerGrid grid, string file, Findings findings)
    {
        var words = new LedgerWords(grid);
        var isSound = true;
        foreach (var label in table.Table.Figures.SelectMany(figure => figure.Fields.All).OfType<CellSource.Label>())
        {
            if (words.labels.ContainsKey(label.Text))
                continue;
            var found = words.Find(TextFold.Key(label.Text).TrimEnd(':'), after, table.Headings.FirstRow);
            if (found is null)
                findings.Add(Diagnostic.At(LedgerCodes.LabelMissing, new SourceLocation(file, grid.Name), ("label", label.Text)));
            isSound &= found is not null;
            words.labels[label.Text] = found ?? SourceCell.Blank;
        }

        return isSound ? words : null;
    }

    public SourceCell Of(CellSource? source) => source switch
    {
        CellSource.Constant constant => constant.Text,
        CellSource.SheetName => grid.Name,
        CellSource.Label label => labels[label.Text],
        _ => SourceCell.Blank,
    };

    // 填报单位：区司法局 in one cell, or the label in one and the word in the next.
    private SourceCell? Find(string label, int after, int before)
    {
        foreach (var row in grid.Rows)
        {
            if (row <= after || row >= before)
                continue;
            var cells = grid.Row(row);
            for (var i = 0; i < cells.Count; i++)
            {
                var text = TextFold.Fold(cells[i].Cell.Text);
                var colon = text.IndexOf(':', StringComparison.Ordinal);
                if (cells[i].Cell.Kind != CellKind.Text || TextFold.Key(colon < 0 ? text : text[..colon]) != label)
                    continue;
                if (colon >= 0 && text[(colon + 1)..].Trim() is { Length: > 0 } word)
                    return cells[i].Cell with { Text = word };
                if (cells.Skip(i + 1).FirstOrDefault(next => !next.Cell.IsBlank) is { Cell.IsBlank: false } right)
                    return right.Cell;
            }
        }

        return null;
    }
}
