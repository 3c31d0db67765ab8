using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Forms;

/// <summary>Reads the rows of one table of a form: each found by the name of its target, each figure by the headings over it.</summary>
internal sealed class FormTableReader(FormPage page, FormKeyTable table, FormColumns columns)
{
    private readonly Dictionary<string, List<SourceCell[]>> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormKeyRow> byName = table.Rows.ToDictionary(row => TextFold.Key(row.Name), StringComparer.Ordinal);

    /// <summary>The table's rows by the rows of its key; those that cannot be used are reported.</summary>
    public List<(FormKeyRow Key, SourceCell[] Cells)> Read()
    {
        foreach (var row in page.Rows.Skip(columns.Row + 2))
            Sort(row);
        var rows = new List<(FormKeyRow, SourceCell[])>(table.Rows.Length);
        foreach (var key in table.Rows)
        {
            var same = found.GetValueOrDefault(TextFold.Key(key.Name)) ?? [];
            if (same.Count == 1)
                rows.Add((key, same[0]));
            else if (same.Count == 0)
                page.Report(FormCodes.RowMissing, page.Rows[columns.Row][0].Address, ("expected", key.Name));
            else
                page.Report(FormCodes.RowTwice, At(same[1], columns.Target).Address, ("found", key.Name));
        }

        foreach (var (key, cells) in rows)
            Check(key, cells);
        return rows;
    }

    /// <summary>A row's cell in a column; a blank one with its place where there is none.</summary>
    public static SourceCell At(SourceCell[] row, int column)
    {
        foreach (var cell in row)
            if (cell.Address.Column == column)
                return cell;
        return SourceCell.Blank with { Address = new CellAddress(row[0].Address.Row, column) };
    }

    private void Sort(SourceCell[] row)
    {
        var name = At(row, columns.Target);
        var key = TextFold.Key(name.Text);
        if (key.Length > 0 && byName.ContainsKey(key))
        {
            if (!found.TryGetValue(key, out var same))
                found.Add(key, same = []);
            same.Add(row);
        }
        else if (!FormPageHead.IsFoot(row))
            Refuse(row, name);
    }

    private void Refuse(SourceCell[] row, SourceCell name)
    {
        var figure = Array.Find(row, cell => CellFault.IsFilled(cell) && IsFigure(cell.Address.Column));
        var isUsed = figure.Address.Row > 0;
        if (isUsed && !name.IsBlank)
            page.ReportCell(FormCodes.RowUnknown, name);
        else if (isUsed)
            page.ReportCell(FormCodes.RowUnnamed, figure);
        else
            foreach (var cell in row)
                if (!cell.IsBlank)
                    page.ReportCell(FormCodes.Outside, cell);
    }

    private bool IsFigure(int column)
    {
        for (var i = 0; i < table.Periods.Length; i++)
            if (columns.Of(i) is var (first, second) && (column == first || column == second))
                return true;
        return false;
    }

    private void Check(FormKeyRow key, SourceCell[] cells)
    {
        if (key.Print.Length > 0 && key.Print != FormPrint.Of(
            At(cells, columns.Of(FormHeadings.Clause)).Text, At(cells, columns.Of(FormHeadings.Definition)).Text, At(cells, columns.Of(FormHeadings.Goal)).Text))
            page.Report(FormCodes.Label, At(cells, columns.Target).Address, ("expected", key.Name));
        foreach (var cell in cells)
            if (!cell.IsBlank && !columns.Knows(cell.Address.Column))
                page.ReportCell(FormCodes.Outside, cell);
    }
}
