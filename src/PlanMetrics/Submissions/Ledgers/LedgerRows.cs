using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>Reads the records below the headings of one table. Totals are checked, never taken as records.</summary>
internal sealed class LedgerRows(TableColumns columns, LedgerGrid grid, LedgerWords words, LedgerTotals totals, LedgerNotes notes)
{
    private static readonly string[] ColumnLetters = ["甲", "乙", "丙", "栏次", "a", "b", "c", "1"];
    private readonly Dictionary<int, SourceCell> above = [];
    private readonly ImmutableArray<SubmissionRow>.Builder rows = ImmutableArray.CreateBuilder<SubmissionRow>();

    /// <summary>The rows of a table.</summary>
    /// <param name="lastRow">The last row before the next table.</param>
    public ImmutableArray<SubmissionRow> Read(int lastRow)
    {
        foreach (var row in grid.Rows)
            if (row > columns.Headings.LastRow && row <= lastRow)
                Read(row, grid.Row(row));
        totals.Complete();
        return rows.DrainToImmutable();
    }

    private void Read(int row, IReadOnlyList<(int Column, SourceCell Cell)> cells)
    {
        if (FirstText(cells) is not { } first)
            return;
        var hasFigures = columns.FigureNumbers.Any(column => grid.At(row, column) is { IsFilled: true } cell && !IsWords(cell));
        if (TotalWords.IsTotal(TextFold.Key(first.Text)))
            totals.AddTotal(row, first);
        else if (hasFigures && IsColumnNumbers(row, first))
            notes.PassOver(first);
        else if (!hasFigures && IsNote(row, cells, first))
            notes.PassOver(first);
        else
            ReadRecord(row);
    }

    private void ReadRecord(int row)
    {
        notes.Look(grid.Row(row));
        totals.AddPart(row);
        foreach (var figure in columns.Figures)
            if (!figure.Binding.IsTotal && figure.All.Any(column => Place(row, column).IsFilled))
                rows.Add(MakeRow(row, figure));
        totals.CheckAcross(row, columns.Figures);
    }

    // Text that runs over the columns of figures, or stands beside a blank record, explains; a unit without figures is simply not filled in.
    private bool IsNote(int row, IReadOnlyList<(int Column, SourceCell Cell)> cells, SourceCell first)
    {
        var column = cells.First(cell => cell.Cell == first).Column;
        if (grid.Covering(row, column) is { } range && columns.FigureNumbers.Any(number => range.Contains(new CellAddress(row, number))))
            return true;
        return first.Kind == CellKind.Text
            && (first.Text.AsSpan().ContainsAny('：', ':') || !columns.Reads(column) || LedgerNotes.BeginsNote(first.Text));
    }

    // 审核人：某某, （盖章） below a column of figures; a word beside a unit is for whoever reads its figure.
    private static bool IsWords(SourceCell cell) =>
        cell is { Kind: CellKind.Text, Traits: CellTraits.None } && !TextFold.Fold(cell.Text).AsSpan().ContainsAnyInRange('0', '9');

    // 甲 1 2 3: the numbers that official tables put under their headings. The name of a unit never looks like that.
    private bool IsColumnNumbers(int row, SourceCell first)
    {
        if (rows.Count > 0 || Array.IndexOf(ColumnLetters, TextFold.Key(first.Text)) < 0)
            return false;
        var numbers = columns.FigureNumbers.Order().Select(column => LedgerTotals.NumberOf(grid.At(row, column))).ToArray();
        return Enumerable.Range(1, numbers.Length - 1).All(i => numbers[i] == numbers[i - 1] + 1) && numbers[0] is >= 1;
    }

    private SourceCell? FirstText(IReadOnlyList<(int Column, SourceCell Cell)> cells)
    {
        SourceCell? first = null;
        foreach (var (column, cell) in cells)
        {
            if (cell.IsBlank)
                continue;
            // The number of a row says less than its name.
            if (cell.Kind == CellKind.Text && !columns.FigureNumbers.Contains(column))
                return cell;
            first ??= cell;
        }

        return first;
    }

    private SubmissionRow MakeRow(int row, FigureColumns figure)
    {
        var fields = figure.Figure.Fields;
        var (binding, names) = (figure.Binding, columns.Table.Names);
        return new SubmissionRow
        {
            Sheet = grid.Name,
            Unit = LedgerNames.Translate(names.Units, binding.Unit ?? Word(fields.Unit, row)),
            Target = LedgerNames.Translate(names.Targets, binding.Target ?? Word(fields.Target, row)),
            Period = LedgerNames.Translate(names.Periods, binding.Period ?? Word(fields.Period, row)),
            Basis = Word(fields.Basis, row),
            Source = Word(fields.Source, row),
            SubmissionNumber = Word(fields.Submission, row),
            State = Word(fields.State, row),
            Evidence = Word(fields.Evidence, row),
            Note = Word(fields.Note, row),
            Numerator = Place(row, figure.Numerator),
            Denominator = Place(row, figure.Denominator),
            Value = Place(row, figure.Value),
            Comparator = Place(row, figure.Comparator),
            Date = Place(row, figure.Date),
        };
    }

    private SourceCell Word(CellSource? source, int row)
    {
        if (source is not CellSource.Column column)
            return words.Of(source);
        var number = columns.ColumnOf(column.Path);
        var cell = grid.Seen(row, number);
        if (!cell.IsBlank)
            above[number] = cell;
        else if (column.Fill && above.TryGetValue(number, out var filled))
            return filled;
        // A word under a merged cell belongs to every row that the cell covers.
        return cell.IsBlank ? Place(row, number) : cell;
    }

    // A blank cell keeps its place, and whether a merged one covers it, so that it can be pointed at.
    private SourceCell Place(int row, int column)
    {
        if (column == 0)
            return SourceCell.Blank;
        var cell = grid.At(row, column);
        if (cell.Address.Row > 0)
            return cell;
        var address = columns.Table.IsTurned ? new CellAddress(column, row) : new CellAddress(row, column);
        var isCovered = grid.Covering(row, column) is { } range && range.First != new CellAddress(row, column);
        return new SourceCell(CellKind.Blank, "", address, isCovered ? CellTraits.Merged : CellTraits.None);
    }
}
