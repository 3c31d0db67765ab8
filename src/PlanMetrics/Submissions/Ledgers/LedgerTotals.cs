using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>
/// Checks the totals of one table, at whatever place they stand: a total must be the sum of all rows, of those since the total before it,
/// or of those down to the total after it.
/// </summary>
internal sealed class LedgerTotals(TableColumns columns, LedgerGrid grid, string file, Findings findings)
{
    private readonly List<(int Row, SourceCell? Total)> rows = [];
    private SourceCell? first;
    private int count;

    public void AddPart(int row) => rows.Add((row, null));

    public void AddTotal(int row, SourceCell name)
    {
        rows.Add((row, name));
        Note(name);
    }

    /// <summary>Checks the columns of totals in one row, such as 合计 beside four quarters, against the columns they add up.</summary>
    public void CheckAcross(int row, IReadOnlyList<FigureColumns> figures)
    {
        foreach (var total in figures)
        {
            if (!total.Binding.IsTotal)
                continue;
            if (row == rows[0].Row)
                Note(total.Binding.Unit ?? total.Binding.Target ?? total.Binding.Period ?? SourceCell.Blank);
            var parts = figures.Where(figure => figure.Figure == total.Figure && !figure.Binding.IsTotal).ToArray();
            Compare(row, total.Numerator, parts.Select(part => part.Numerator), NameOf(row));
            Compare(row, total.Denominator, parts.Select(part => part.Denominator), NameOf(row));
            Compare(row, total.Value, parts.Select(part => part.Value), NameOf(row));
        }
    }

    public void Complete()
    {
        for (var i = 0; i < rows.Count; i++)
            if (rows[i].Total is { } name)
                foreach (var column in columns.Figures.SelectMany(figure => figure.Numbers).Distinct().Order())
                    Check(i, column, name);
        if (first is { } cell)
            findings.Add(Diagnostic.At(LedgerCodes.Totals, At(cell), ("count", count), ("found", cell.Text.Trim())));
    }

    /// <summary>A number in a cell, as far as adding up goes; null where it holds none.</summary>
    public static decimal? NumberOf(SourceCell cell) =>
        cell.Kind is CellKind.Number or CellKind.Text
        && decimal.TryParse(TextFold.Fold(cell.Text), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    private void Check(int at, int column, SourceCell name)
    {
        var cell = grid.At(rows[at].Row, column);
        if (NumberOf(cell) is not { } found)
            return;
        var all = SumOf(0, rows.Count, column);
        var previous = at - 1;
        while (previous >= 0 && rows[previous].Total is null)
            previous--;
        var before = SumOf(previous + 1, at, column);
        var next = rows.FindIndex(at + 1, row => row.Total is not null);
        var after = SumOf(at + 1, next < 0 ? rows.Count : next, column);
        if (found == all || found == before || found == after)
            return;
        var expected = !TotalWords.IsSubtotal(TextFold.Key(name.Text)) ? all : at > 0 && rows[at - 1].Total is null ? before : after;
        if (expected is { } sum)
            Report(cell, name.Text.Trim(), column, found, sum);
    }

    // Null where a part is no plain number: then nothing is claimed.
    private decimal? SumOf(int from, int to, int column)
    {
        var sum = 0m;
        for (var i = from; i < to; i++)
        {
            if (rows[i].Total is not null)
                continue;
            var cell = grid.At(rows[i].Row, column);
            if (NumberOf(cell) is { } number)
                sum += number;
            else if (cell.Kind is CellKind.Number or CellKind.Error)
                return null;
        }

        return sum;
    }

    private void Compare(int row, int total, IEnumerable<int> parts, string name)
    {
        if (total == 0 || NumberOf(grid.At(row, total)) is not { } found)
            return;
        var sum = parts.Where(column => column > 0).Sum(column => NumberOf(grid.At(row, column)) ?? 0m);
        if (sum != found)
            Report(grid.At(row, total), name, total, found, sum);
    }

    private string NameOf(int row) =>
        grid.Row(row).FirstOrDefault(cell => cell.Cell.Kind == CellKind.Text && !columns.FigureNumbers.Contains(cell.Column)).Cell.Text?.Trim() ?? "";

    private void Note(SourceCell name)
    {
        first ??= name;
        count++;
    }

    private void Report(SourceCell cell, string name, int column, decimal found, decimal expected) =>
        findings.Add(Diagnostic.At(LedgerCodes.TotalDiffers, At(cell),
            ("row", name), ("header", columns.Headings.Columns.FirstOrDefault(heading => heading.Column == column)?.Text ?? ""),
            ("found", NumberText.Of(found)), ("expected", NumberText.Of(expected)), ("difference", NumberText.Of(found - expected))));

    private SourceLocation At(SourceCell cell) => new(file, grid.Name, cell.Address.ToString());
}
