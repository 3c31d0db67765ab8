using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Forms;

/// <summary>Turns the rows of a form's table into rows of figures, one a period that is filled in, every cell with its place.</summary>
internal sealed class FormFigures(FormPage page, FormKey key, FormKeyTable table, FormColumns columns, SourceCell submission)
{
    private readonly List<SubmissionRow> rows = [];
    private readonly FormCode code = new();
    private int filled;

    /// <summary>The figures so far.</summary>
    public IReadOnlyList<SubmissionRow> Rows => rows;

    /// <summary>The table as it was handed in.</summary>
    public SubmittedTable Table => new(page.Sheet, table.Number, table.Rows.Sum(row => row.Cells) * table.Periods.Length, filled, code.ToString());

    /// <summary>The check code of the figures.</summary>
    public string Code => code.ToString();

    /// <summary>Takes a row of the table.</summary>
    public void Add(FormKeyRow row, SourceCell[] cells)
    {
        var before = rows.Count;
        var state = FormTableReader.At(cells, columns.Of(FormHeadings.State));
        for (var period = 0; period < table.Periods.Length; period++)
        {
            var (first, second) = (FormTableReader.At(cells, columns.Of(period).First), FormTableReader.At(cells, columns.Of(period).Second));
            Count(row, first, second);
            if (CellFault.IsFilled(first) || CellFault.IsFilled(second))
                rows.Add(WithFigures(Make(row, cells, table.Periods[period].Period, columns.Period(period).Address), row.Figure, first, second));
        }

        if (rows.Count > before)
            return;
        if (CellFault.IsFilled(state))
            rows.Add(Make(row, cells, NumberText.Of(key.Year), state.Address));
        else
            LookAtNotes(cells);
    }

    private SubmissionRow Make(FormKeyRow row, SourceCell[] cells, string period, CellAddress periodPlace)
    {
        var name = FormTableReader.At(cells, columns.Target);
        return new SubmissionRow
        {
            Sheet = page.Sheet,
            Unit = new SourceCell(CellKind.Text, key.UnitId, name.Address),
            Target = new SourceCell(CellKind.Text, row.TargetId, name.Address),
            Period = new SourceCell(CellKind.Text, period, periodPlace),
            Basis = row.IsCumulative ? new SourceCell(CellKind.Text, "累计", periodPlace) : SourceCell.Blank,
            State = FormTableReader.At(cells, columns.Of(FormHeadings.State)),
            SubmissionNumber = submission,
            Evidence = Text(cells, FormHeadings.Evidence),
            Note = Text(cells, FormHeadings.Note),
        };
    }

    private static SubmissionRow WithFigures(SubmissionRow row, FigureKind kind, SourceCell first, SourceCell second) => kind switch
    {
        FigureKind.Ratio => row with { Numerator = first, Denominator = second },
        FigureKind.Pair => row with { Value = first, Comparator = second },
        FigureKind.Date => row with { Date = first, Denominator = second },
        _ => row with { Value = first, Denominator = second },
    };

    // An error cell is no text; what it hides is said where a figure is said to stand without it.
    private SourceCell Text(SourceCell[] cells, string heading)
    {
        var cell = FormTableReader.At(cells, columns.Of(heading));
        if (cell.Kind != CellKind.Error)
            return cell;
        page.ReportCell(
            cell.Traits.HasFlag(CellTraits.NoCachedValue) ? SubmissionCodes.FormulaNoCache : SubmissionCodes.CellError, cell, ("heading", heading));
        return SourceCell.Blank with { Address = cell.Address };
    }

    private void LookAtNotes(SourceCell[] cells)
    {
        foreach (var heading in (ReadOnlySpan<string>)[FormHeadings.Evidence, FormHeadings.Note])
            if (FormTableReader.At(cells, columns.Of(heading)) is { IsBlank: false } cell)
                page.ReportCell(FormCodes.NoteAlone, cell);
    }

    private void Count(FormKeyRow row, SourceCell first, SourceCell second)
    {
        filled += (first.IsBlank ? 0 : 1) + (row.Cells > 1 && !second.IsBlank ? 1 : 0);
        foreach (var cell in (ReadOnlySpan<SourceCell>)[first, second])
        {
            code.Add(cell);
            if ((cell.Traits & (CellTraits.Formula | CellTraits.NoCachedValue | CellTraits.Picture)) == CellTraits.Formula)
                page.ReportCell(FormCodes.Formula, cell);
        }
    }
}
