using System.Buffers.Text;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Markup;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// Walks over the XML of one worksheet and fills its cells. Cells are placed by their references, by position where
/// they have none; declared sizes are never looked at.
/// </summary>
internal sealed class SheetScanner(PartWalk xml, WorkbookParts parts, CellTraits sheetTraits, CellFindings findings)
{
    private static readonly LocalText ManyCells = new("个单元格", "cells");
    private static readonly LocalText ManyRows = new("行（一张工作表）", "rows on one sheet");
    private readonly SheetCells cells = new(parts);
    private readonly MergedCells merged = new(parts.Caps);
    private readonly HiddenColumns hiddenColumns = new();
    private readonly RawCell raw = new();
    private readonly long cellsBefore = parts.Cells;
    private long cellsHere;
    private long filledHere;
    private int row;
    private bool rowIsKnown;
    private int column;
    private CellTraits rowTraits;

    /// <exception cref="FileFault">The sheet cannot be read completely.</exception>
    public SheetContent Scan()
    {
        var formulas = new SavedFormulas(findings);
        var interpreter = new CellInterpreter(parts, cells, formulas, findings);
        xml.ReadRoot("worksheet"u8);
        var root = xml.Enter();
        while (xml.NextChild(root))
        {
            if (xml.Name.SequenceEqual("cols"u8))
                hiddenColumns.Read(xml);
            else if (xml.Name.SequenceEqual("sheetData"u8))
                ReadRows(interpreter);
            else if (xml.Name.SequenceEqual("mergeCells"u8))
                ReadMerges();
        }
        xml.Finish();
        merged.Complete();
        cells.Complete();
        formulas.Compare(cells);
        parts.Cells = cellsBefore + cellsHere;
        return new SheetContent(cells, merged, filledHere);
    }

    private void ReadRows(CellInterpreter cellInterpreter)
    {
        var data = xml.Enter();
        while (xml.NextChild(data))
        {
            if (!xml.Name.SequenceEqual("row"u8))
                continue;
            BeginRow();
            var cellsOfRow = xml.Enter();
            do
            {
                while (xml.TryReadCell(cellsOfRow, out var plain))
                    Take(plain, cellInterpreter);
                if (!xml.NextChild(cellsOfRow))
                    break;
                if (xml.Name.SequenceEqual("c"u8))
                    ReadCell(cellInterpreter);
            }
            while (true);
            cells.EndRow();
        }
    }

    private void BeginRow()
    {
        row++;
        rowIsKnown = false;
        rowTraits = sheetTraits;
        column = 0;
        while (xml.NextAttribute())
        {
            if (xml.IsPrefixed)
                continue;
            if (xml.AttributeName.SequenceEqual("r"u8))
            {
                if (!CellReference.TryParseRow(xml.AttributeValue, out row))
                    throw BadReference(xml.AttributeText);
                rowIsKnown = true;
            }
            else if (xml.AttributeName.SequenceEqual("hidden"u8) && XmlBoolean.IsTrue(xml.AttributeValue))
                rowTraits |= CellTraits.Hidden;
        }
        if (row > CellReference.LastRow)
            throw FileFault.TooMany(ManyRows, CellReference.LastRow);
        cells.BeginRow(row);
    }

    private void Take(in PlainCell plain, CellInterpreter cellInterpreter)
    {
        BeginCell();
        if (!plain.Reference.IsEmpty)
            Place(plain.Reference);
        if (!plain.Style.IsEmpty)
            raw.Style = StyleOf(plain.Style);
        if (!plain.Type.IsEmpty)
            raw.Type = TypeOf(plain.Type);
        Settle();
        if (plain.HasValue)
            raw.SetValue(plain.Value);
        EndCell(cellInterpreter);
    }

    private void ReadCell(CellInterpreter cellInterpreter)
    {
        BeginCell();
        ReadAttributes();
        Settle();
        ReadContent();
        EndCell(cellInterpreter);
    }

    private void BeginCell()
    {
        if (cellsBefore + ++cellsHere > parts.Caps.Cells)
            throw FileFault.TooMany(ManyCells, parts.Caps.Cells);
        raw.Clear();
        column++;
    }

    private void Settle()
    {
        if (column > CellReference.LastColumn)
            throw BadReference(Invariant.Text(column));
        // Where neither the row nor its first cell says so, the row is the one after the last.
        rowIsKnown = true;
        raw.Address = new CellAddress(row, column);
        raw.Traits = hiddenColumns.Contains(column) ? rowTraits | CellTraits.Hidden : rowTraits;
        cells.Occupy(column);
    }

    private void EndCell(CellInterpreter cellInterpreter)
    {
        if (raw.IsFilled)
            filledHere++;
        cellInterpreter.Interpret(raw);
    }

    private void ReadAttributes()
    {
        while (xml.NextAttribute())
        {
            if (xml.IsPrefixed)
                continue;
            var name = xml.AttributeName;
            if (name.Length != 1)
                continue;
            if (name[0] == 'r')
                Place(xml.AttributeValue);
            else if (name[0] == 's')
                raw.Style = StyleOf(xml.AttributeValue);
            else if (name[0] == 't')
                raw.Type = TypeOf(xml.AttributeValue);
        }
    }

    private void Place(ReadOnlySpan<byte> reference)
    {
        if (!CellReference.TryParse(reference, out var address))
            throw BadReference(Encoding.UTF8.GetString(reference));
        if (!rowIsKnown)
        {
            row = address.Row;
            rowIsKnown = true;
            cells.BeginRow(row);
        }
        if (address.Row != row)
            throw BadReference(Encoding.UTF8.GetString(reference));
        column = address.Column;
    }

    private void ReadContent()
    {
        var content = xml.Enter();
        while (xml.NextChild(content))
        {
            if (xml.Name.SequenceEqual("v"u8))
                raw.SetValue(xml.Text());
            else if (xml.Name.SequenceEqual("f"u8))
                raw.Formula = Encoding.UTF8.GetString(xml.Text());
            else if (xml.Name.SequenceEqual("is"u8))
                raw.Inline = CellText.ReadString(xml, parts.Caps);
        }
    }

    private void ReadMerges()
    {
        var list = xml.Enter();
        while (xml.NextChild(list))
        {
            if (!xml.Name.SequenceEqual("mergeCell"u8))
                continue;
            while (xml.NextAttribute())
            {
                if (!xml.AttributeName.SequenceEqual("ref"u8))
                    continue;
                if (!CellReference.TryParseRange(xml.AttributeValue, out var first, out var last))
                    throw BadReference(xml.AttributeText);
                merged.Add(first, last);
            }
        }
    }

    private static CellType TypeOf(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("s"u8) ? CellType.SharedString
        : text.SequenceEqual("n"u8) ? CellType.Number
        : text.SequenceEqual("str"u8) ? CellType.FormulaString
        : text.SequenceEqual("inlineStr"u8) ? CellType.InlineString
        : text.SequenceEqual("b"u8) ? CellType.Boolean
        : text.SequenceEqual("e"u8) ? CellType.Error
        : text.SequenceEqual("d"u8) ? CellType.IsoDate
        : CellType.Unknown;

    private static int StyleOf(ReadOnlySpan<byte> text) =>
        text.Length > 0 && text[0] != '+' && Utf8Parser.TryParse(text, out int style, out var read) && read == text.Length && style >= 0 ? style : -1;

    private static FileFault BadReference(ReadOnlySpan<char> reference) =>
        new(SubmissionCodes.CellReference, ("found", Invariant.Quote(reference)));
}
