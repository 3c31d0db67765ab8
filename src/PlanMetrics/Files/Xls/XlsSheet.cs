using System.Globalization;
using ExcelDataReader;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Json;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xls;

/// <summary>One worksheet of an old workbook, row by row.</summary>
internal sealed class XlsSheet : ISheetSource
{
    private static readonly LocalText ManyCells = new("个单元格", "cells");
    private readonly XlsBook book;
    private readonly IExcelDataReader reader;
    private readonly BiffSheet records;
    private readonly MergedCells merged;
    private readonly CellFindings findings;
    private readonly List<SourceCell> cells = [];
    private readonly List<SourceCell> row = [];
    private readonly bool isHidden;
    private int number;
    private int filled;
    private bool ended;

    public XlsSheet(XlsBook book, IExcelDataReader reader, BiffSheet records)
    {
        (this.book, this.reader, this.records) = (book, reader, records);
        Name = reader.Name;
        isHidden = reader.VisibleState != "visible";
        findings = new CellFindings(book.Context.Findings, book.Context.File, Name);
        merged = new MergedCells(book.Context.Caps);
        foreach (var range in reader.MergeCells ?? [])
            merged.Add(new CellAddress(range.FromRow + 1, range.FromColumn + 1), new CellAddress(range.ToRow + 1, range.ToColumn + 1));
        merged.Complete();
    }

    public string Name { get; }

    public ReadOnlySpan<SourceCell> Cells => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(cells);

    public bool Read()
    {
        cells.Clear();
        if (ended)
            return false;
        try
        {
            while (row.Count == 0 || cells.Count == 0)
            {
                book.Context.Token.ThrowIfCancellationRequested();
                row.Clear();
                if (!reader.Read())
                    return End();
                number++;
                ReadRow();
                if (row.Count > 0)
                    merged.MarkRow(number, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(row), cells);
            }
            row.Clear();
            return true;
        }
        catch (Exception exception) when (exception is FileFault || XlsBook.IsDamage(exception))
        {
            ended = true;
            cells.Clear();
            book.Fail(exception as FileFault ?? book.Damaged(), Name);
            return false;
        }
    }

    // The records say how many cells there are: none may be lost on the way.
    private bool End()
    {
        ended = true;
        findings.Complete();
        book.CellsRead += filled;
        return filled >= records.Filled ? false : throw book.Damaged();
    }

    private void ReadRow()
    {
        var rowTraits = isHidden || reader.RowHeight == 0 ? CellTraits.Hidden : CellTraits.None;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var address = new CellAddress(number, i + 1);
            var isError = records.Errors.TryGetValue((number, i + 1), out var error);
            var value = reader.GetValue(i);
            if (value is null && !isError)
                continue;
            if (++filled + book.CellsRead > book.Context.Caps.Cells)
                throw FileFault.TooMany(ManyCells, book.Context.Caps.Cells);
            var cell = isError ? new SourceCell(CellKind.Error, BiffSheet.NameOf(error)) : CellOf(value!, i, address);
            if (cell.IsBlank)
                continue;
            var traits = rowTraits | cell.Traits | (records.IsFormula(number, i + 1) ? CellTraits.Formula : CellTraits.None);
            row.Add(cell with { Address = address, Traits = reader.GetColumnWidth(i) == 0 ? traits | CellTraits.Hidden : traits });
        }
    }

    private SourceCell CellOf(object value, int column, CellAddress address) => value switch
    {
        string text when text.Length > book.Context.Caps.TextLength => throw FileFault.TooMany(CellText.Characters, book.Context.Caps.TextLength),
        string text => text,
        bool flag => new SourceCell(CellKind.Boolean, flag ? "1" : "0"),
        DateTime day when day.Year < 1900 => new SourceCell(CellKind.Text, day.ToString("HH:mm:ss", CultureInfo.InvariantCulture)),
        DateTime day => DateOnly.FromDateTime(day.AddMilliseconds(500)),
        TimeSpan time => new SourceCell(CellKind.Text, time.ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture)),
        double number => Number(number, column, address),
        int number => new SourceCell(CellKind.Number, NumberText.Of(number)),
        _ => throw book.Damaged(),
    };

    private SourceCell Number(double value, int column, CellAddress address)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (!double.IsFinite(value))
        {
            findings.Report(SubmissionCodes.CellNumber, address, ("found", text));
            return new SourceCell(CellKind.Error, text);
        }
        var code = reader.GetNumberFormatString(column);
        var look = code is null ? NumberFormat.OfBuiltIn(reader.GetNumberFormatIndex(column)) : NumberFormat.OfCode(code);
        if (look is not (NumberLook.Date or NumberLook.Time))
            return new SourceCell(CellKind.Number, text, default, look == NumberLook.Percent ? CellTraits.PercentFormat : CellTraits.None);
        if (value is >= 0 and < 3_000_000 && SerialDate.ToDay((decimal)value, book.Records.Is1904) is { } day)
            return day;
        findings.Report(SubmissionCodes.DateRange, address, ("found", text));
        return new SourceCell(CellKind.Error, text);
    }
}
