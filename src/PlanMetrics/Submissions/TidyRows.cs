using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions;

/// <summary>Collects the rows below the headings of one tidy table.</summary>
internal sealed class TidyRows
{
    private readonly TidyHeader header;
    private readonly Findings findings;
    private readonly string file;
    private readonly string sheet;
    private readonly ImmutableArray<SubmissionRow>.Builder figures = ImmutableArray.CreateBuilder<SubmissionRow>();
    private readonly ImmutableArray<AdjustmentRow>.Builder entries = ImmutableArray.CreateBuilder<AdjustmentRow>();
    private readonly SourceCell[] cells = new SourceCell[TidyHeader.ColumnCount];
    private readonly TidyNotes notes;
    private bool isRefused;

    public TidyRows(TidyHeader header, Findings findings, string file, string sheet)
    {
        (this.header, this.findings, this.file, this.sheet) = (header, findings, file, sheet);
        notes = new TidyNotes(header, findings, file, sheet);
        if (header.Duplicate is { } twice)
        {
            isRefused = true;
            Report(SubmissionCodes.LayoutDuplicate, twice.Address, ("heading", twice.Text.Trim()));
        }
    }

    public void Add(ReadOnlySpan<SourceCell> row)
    {
        if (isRefused || IsHeadingAgain(row) || !Spread(row))
            return;
        notes.Look(row);
        if (header.Kind == TableKind.Register)
            entries.Add(MakeEntry());
        else
            figures.Add(MakeFigure());
    }

    /// <summary>The figures of a sheet that is not refused.</summary>
    public ImmutableArray<SubmissionRow> Figures => isRefused ? [] : figures.DrainToImmutable();

    /// <summary>The entries of a register that is not refused.</summary>
    public ImmutableArray<AdjustmentRow> Entries => isRefused ? [] : entries.DrainToImmutable();

    /// <summary>Says what only the whole sheet allows to say.</summary>
    public void Complete()
    {
        if (!isRefused)
            notes.Complete();
    }

    private bool IsHeadingAgain(ReadOnlySpan<SourceCell> row)
    {
        if (row[0].Kind != CellKind.Text || !TidyHeading.IsKnown(row[0].Text))
            return false;
        var again = TidyHeader.Of(row, header.Kind);
        if (!again.IsComplete && !(again = TidyHeader.Of(row, OtherKind)).IsComplete)
            return false;
        isRefused = !again.HasSameColumns(header);
        if (isRefused)
            Report(SubmissionCodes.LayoutSecond, row[0].Address, ("row", again.Row), ("found", again.Text));
        else
            Report(SubmissionCodes.RowRepeated, row[0].Address, ("row", again.Row));
        return true;
    }

    private TableKind OtherKind => header.Kind == TableKind.Register ? TableKind.Figures : TableKind.Register;

    // Blank cells keep their place, so that what is missing can be pointed at.
    private bool Spread(ReadOnlySpan<SourceCell> row)
    {
        var number = row[0].Address.Row;
        foreach (var wanted in TidyHeading.ColumnsOf(header.Kind))
        {
            var column = header.ColumnOf(wanted);
            cells[(int)wanted] = column == 0 ? SourceCell.Blank : SourceCell.Blank with { Address = new CellAddress(number, column) };
        }
        var isFilled = false;
        foreach (var cell in row)
        {
            if (header.At(cell.Address.Column) is { } column)
            {
                cells[(int)column] = cell;
                isFilled |= !cell.IsBlank;
            }
            else
                notes.LookOutside(cell);
        }
        return isFilled;
    }

    private SubmissionRow MakeFigure() => new()
    {
        Sheet = sheet,
        Unit = cells[(int)TidyColumn.Unit],
        Target = cells[(int)TidyColumn.Target],
        Period = cells[(int)TidyColumn.Period],
        Basis = cells[(int)TidyColumn.Basis],
        Numerator = cells[(int)TidyColumn.Numerator],
        Denominator = cells[(int)TidyColumn.Denominator],
        Value = cells[(int)TidyColumn.Value],
        Comparator = cells[(int)TidyColumn.Comparator],
        Date = cells[(int)TidyColumn.Date],
        State = cells[(int)TidyColumn.State],
        Source = cells[(int)TidyColumn.Source],
        SubmissionNumber = cells[(int)TidyColumn.Submission],
        Evidence = cells[(int)TidyColumn.Evidence],
        Note = cells[(int)TidyColumn.Note],
    };

    private AdjustmentRow MakeEntry() => new()
    {
        Sheet = sheet,
        Unit = cells[(int)TidyColumn.Unit],
        Type = cells[(int)TidyColumn.Type],
        Item = cells[(int)TidyColumn.Item],
        Points = cells[(int)TidyColumn.Points],
        Doubled = cells[(int)TidyColumn.Doubled],
        Reason = cells[(int)TidyColumn.Reason],
        Document = cells[(int)TidyColumn.Document],
        Date = cells[(int)TidyColumn.Date],
        Approver = cells[(int)TidyColumn.Approver],
        Note = cells[(int)TidyColumn.Note],
    };

    private void Report(DiagnosticDescriptor descriptor, CellAddress cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(file, sheet, cell.ToString()), arguments));
}
