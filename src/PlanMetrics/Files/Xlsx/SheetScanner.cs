using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// Walks over the XML of one worksheet and fills its cells. Cells are placed by their references, by position where
/// they have none; declared sizes are never looked at.
/// </summary>
internal sealed class SheetScanner(XmlPart xml, CellInterpreter interpreter, WorkbookParts parts, CellTraits sheetTraits, ReaderCaps caps)
{
    private static readonly LocalText ManyRows = new("行（一张工作表）", "rows on one sheet");
    private readonly SheetCells cells = new();
    private readonly MergedCells merged = new(caps);
    private readonly HiddenColumns hiddenColumns = new();
    private readonly RawCell raw = new();
    private int row;
    private bool rowIsKnown;
    private int column;
    private CellTraits rowTraits;

    /// <exception cref="FileFault">The sheet cannot be read completely.</exception>
    public SheetCells Scan()
    {
        xml.ReadRoot("worksheet");
        var root = xml.Enter();
        while (xml.NextChild(root))
        {
            switch (xml.Name)
            {
                case "cols": hiddenColumns.Read(xml); break;
                case "sheetData": ReadRows(); break;
                case "mergeCells": ReadMerges(); break;
                default: break;
            }
        }
        xml.Finish();
        merged.Complete();
        cells.Complete(merged);
        return cells;
    }

    private void ReadRows()
    {
        var data = xml.Enter();
        while (xml.NextChild(data))
        {
            if (xml.Name != "row")
                continue;
            BeginRow();
            var cellsOfRow = xml.Enter();
            while (xml.NextChild(cellsOfRow))
                if (xml.Name == "c")
                    ReadCell();
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
            if (xml.Name == "r")
            {
                if (!CellReference.TryParseRow(xml.AttributeValue(), out row))
                    throw BadReference(xml.AttributeValue());
                rowIsKnown = true;
            }
            else if (xml.Name == "hidden" && xml.AttributeValue() is "1" or "true")
                rowTraits |= CellTraits.Hidden;
        }
        if (row > CellReference.LastRow)
            throw FileFault.TooMany(ManyRows, CellReference.LastRow);
        cells.BeginRow(row);
    }

    private void ReadCell()
    {
        parts.CountCell();
        raw.Clear();
        column++;
        ReadAttributes();
        if (column > CellReference.LastColumn)
            throw BadReference(Invariant.Text(column));
        raw.Address = new CellAddress(row, column);
        raw.Traits = hiddenColumns.Contains(column) ? rowTraits | CellTraits.Hidden : rowTraits;
        cells.Occupy(column);
        ReadContent();
        if (interpreter.Interpret(raw) is { } cell)
            cells.Add(cell);
    }

    private void ReadAttributes()
    {
        while (xml.NextAttribute())
        {
            if (xml.IsPrefixed)
                continue;
            switch (xml.Name)
            {
                case "r": Place(xml.AttributeValue()); break;
                case "t": raw.Type = TypeOf(xml.AttributeValue()); break;
                case "s": raw.Style = StyleOf(xml.AttributeValue()); break;
                default: break;
            }
        }
    }

    private void Place(ReadOnlySpan<char> reference)
    {
        if (!CellReference.TryParse(reference, out var address))
            throw BadReference(reference);
        if (!rowIsKnown)
        {
            row = address.Row;
            rowIsKnown = true;
            cells.BeginRow(row);
        }
        if (address.Row != row)
            throw BadReference(reference);
        column = address.Column;
    }

    private void ReadContent()
    {
        var content = xml.Enter();
        while (xml.NextChild(content))
        {
            switch (xml.Name)
            {
                case "v": raw.SetValue(xml.Text()); break;
                case "f": raw.Formula = xml.Text().ToString(); break;
                case "is": raw.Inline = CellText.ReadString(xml, caps); break;
                default: break;
            }
        }
    }

    private void ReadMerges()
    {
        var list = xml.Enter();
        while (xml.NextChild(list))
        {
            if (xml.Name != "mergeCell")
                continue;
            while (xml.NextAttribute())
            {
                if (xml.Name != "ref")
                    continue;
                if (!CellReference.TryParseRange(xml.AttributeValue(), out var first, out var last))
                    throw BadReference(xml.AttributeValue());
                merged.Add(first, last);
            }
        }
    }

    private static CellType TypeOf(ReadOnlySpan<char> text) => text switch
    {
        "n" => CellType.Number,
        "s" => CellType.SharedString,
        "str" => CellType.FormulaString,
        "inlineStr" => CellType.InlineString,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        "d" => CellType.IsoDate,
        _ => CellType.Unknown,
    };

    private static int StyleOf(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : -1;

    private static FileFault BadReference(ReadOnlySpan<char> reference) =>
        new(SubmissionCodes.CellReference, ("found", Invariant.Quote(reference)));
}
