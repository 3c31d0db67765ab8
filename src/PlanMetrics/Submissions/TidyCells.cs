namespace PlanMetrics.Submissions;

/// <summary>The cells of one row by what their column holds, and the row that they make. Blank cells keep their place, so that what is missing can be pointed at.</summary>
internal sealed class TidyCells(TidyHeader header, string sheet)
{
    private readonly SourceCell[] cells = new SourceCell[TidyHeader.ColumnCount];

    private SourceCell this[TidyColumn column] => cells[(int)column];

    /// <summary>Takes a row of the sheet; false where none of its columns holds anything.</summary>
    public bool Take(ReadOnlySpan<SourceCell> row, TidyNotes notes)
    {
        var number = row[0].Address.Row;
        foreach (var wanted in header.Layout.Columns)
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

    public SubmissionRow ToFigure() => new()
    {
        Sheet = sheet,
        Unit = this[TidyColumn.Unit],
        Target = this[TidyColumn.Target],
        Period = this[TidyColumn.Period],
        Basis = this[TidyColumn.Basis],
        Numerator = this[TidyColumn.Numerator],
        Denominator = this[TidyColumn.Denominator],
        Value = this[TidyColumn.Value],
        Comparator = this[TidyColumn.Comparator],
        Date = this[TidyColumn.Date],
        State = this[TidyColumn.State],
        Source = this[TidyColumn.Source],
        SubmissionNumber = this[TidyColumn.Submission],
        Evidence = this[TidyColumn.Evidence],
        Note = this[TidyColumn.Note],
        Extra = this[TidyColumn.SampleSize].Address.Row > 0 || this[TidyColumn.Instrument].Address.Row > 0
            ? new() { SampleSize = this[TidyColumn.SampleSize], Instrument = this[TidyColumn.Instrument] }
            : null,
    };

    public AdjustmentRow ToAdjustment() => new()
    {
        Sheet = sheet,
        Unit = this[TidyColumn.Unit],
        Type = this[TidyColumn.Type],
        Item = this[TidyColumn.Item],
        Points = this[TidyColumn.Points],
        Doubled = this[TidyColumn.Doubled],
        Reason = this[TidyColumn.Reason],
        Document = this[TidyColumn.Document],
        Date = this[TidyColumn.Date],
        Approver = this[TidyColumn.Approver],
        Note = this[TidyColumn.Note],
    };

    public EvidenceRow ToEvidence() => new()
    {
        Sheet = sheet,
        Number = this[TidyColumn.Number],
        Document = this[TidyColumn.Document],
        Page = this[TidyColumn.Page],
        File = this[TidyColumn.File],
        Hash = this[TidyColumn.Hash],
        Unit = this[TidyColumn.Unit],
        Target = this[TidyColumn.Target],
        Period = this[TidyColumn.Period],
        Note = this[TidyColumn.Note],
    };

    public VerificationRow ToVerification() => new()
    {
        Sheet = sheet,
        Unit = this[TidyColumn.Unit],
        Target = this[TidyColumn.Target],
        Period = this[TidyColumn.Period],
        Basis = this[TidyColumn.Basis],
        Source = this[TidyColumn.Source],
        Field = this[TidyColumn.Field],
        Reported = this[TidyColumn.Reported],
        Verified = this[TidyColumn.Verified],
        Reason = this[TidyColumn.Reason],
        Document = this[TidyColumn.Document],
        Role = this[TidyColumn.Role],
        Date = this[TidyColumn.Date],
        Note = this[TidyColumn.Note],
    };

    public ObjectionRow ToObjection() => new()
    {
        Sheet = sheet,
        Unit = this[TidyColumn.Unit],
        Target = this[TidyColumn.Target],
        Claim = this[TidyColumn.Claim],
        Evidence = this[TidyColumn.Evidence],
        Decision = this[TidyColumn.Decision],
        Document = this[TidyColumn.Document],
        Received = this[TidyColumn.Received],
        Decided = this[TidyColumn.Decided],
        Before = this[TidyColumn.Before],
        After = this[TidyColumn.After],
        Note = this[TidyColumn.Note],
        DecidedBy = this[TidyColumn.DecidedBy],
    };
}
