using System.Globalization;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>Lays the rows of one sheet out, with room and drop-downs for more of them.</summary>
internal sealed class SheetWriter(Language language, Plan? plan, BookChoices choices)
{
    private const int SpareRows = 100;
    private const double RemarkWidth = 34;
    private const int MostColumnsOnA4 = 14;
    private const int TreeColumnsKept = 4;

    private static readonly XLColor Grey = XLColor.FromArgb(0x59, 0x59, 0x59);

    private readonly CellWriter cells = new(language);

    public void Write(BookSheet layout, List<Dictionary<string, DataNode>> rows, IXLWorksheet sheet)
    {
        if (layout.Shape == BookShape.Items)
            WriteItems(layout, rows[0], sheet);
        else
            WriteRows(layout, rows, sheet);
    }

    private void WriteItems(BookSheet layout, Dictionary<string, DataNode> values, IXLWorksheet sheet)
    {
        Heading(sheet, 1, ItemColumns.Item.Name, ItemColumns.Item.Width);
        Heading(sheet, 2, ItemColumns.Content.Name, ItemColumns.Content.Width);
        Heading(sheet, 3, BookLayout.Notes, BookNotes.HelpWidth);
        for (var i = 0; i < layout.Fields.Length; i++)
        {
            var field = layout.Fields[i];
            var help = field.Help.In(language);
            sheet.Cell(i + 2, 1).SetValue<string>(field.Name.In(language));
            var height = Put(sheet.Cell(i + 2, 2), field, ItemColumns.Content.Width, values.GetValueOrDefault(field.Path));
            sheet.Cell(i + 2, 2).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
            sheet.Cell(i + 2, 3).SetValue<string>(help).Style.Font.SetFontColor(Grey);
            sheet.Row(i + 2).Height = Math.Max(height, SheetTable.Height(help, BookNotes.HelpWidth));
            choices.Offer(field, sheet.Range(i + 2, 2, i + 2, 2));
        }

        SheetTable.Dress(sheet, 3, layout.Fields.Length, 3);
        sheet.SheetView.Freeze(1, 1);
    }

    private void WriteRows(BookSheet layout, List<Dictionary<string, DataNode>> rows, IXLWorksheet sheet)
    {
        var columns = ColumnsOf(layout);
        for (var column = 1; column <= columns.Length; column++)
            LayOut(columns[column - 1], sheet, column, rows.Count + SpareRows);
        for (var row = 0; row < rows.Count; row++)
        {
            var height = 0d;
            for (var column = 1; column <= columns.Length; column++)
                height = Math.Max(height, Put(sheet.Cell(row + 2, column), columns[column - 1], rows[row]));
            sheet.Row(row + 2).Height = height;
            if (layout.Shape == BookShape.Tree && rows[row].ContainsKey("group"))
                sheet.Range(row + 2, 1, row + 2, columns.Length).Style.Font.SetBold();
        }

        SheetTable.Dress(sheet, columns.Length, rows.Count, columns.Length);
        if (columns.Length > MostColumnsOnA4)
            sheet.PageSetup.SetPaperSize(XLPaperSize.A3Paper);
        sheet.SheetView.Freeze(1, layout.Shape == BookShape.Tree ? TreeColumnsKept : 1);
    }

    // Remarks stand beside what they explain; null is their column.
    private static BookField?[] ColumnsOf(BookSheet layout)
    {
        var columns = layout.Fields.Cast<BookField?>().ToList();
        var target = columns.FindIndex(field => field!.Kind == BookKind.Target && !field.IsList);
        columns.Insert(target < 0 ? columns.Count : target + 1, null);
        return [.. columns];
    }

    private void LayOut(BookField? field, IXLWorksheet sheet, int column, int lastRow)
    {
        Heading(sheet, column, field?.Name ?? BookLayout.Remark, field?.Width ?? RemarkWidth);
        if (field is null)
            return;
        if (!field.IsNumber)
            sheet.Range(2, column, lastRow, column).Style.NumberFormat.SetFormat("@");
        choices.Offer(field, sheet.Range(2, column, lastRow, column));
    }

    private double Put(IXLCell cell, BookField? field, Dictionary<string, DataNode> row)
    {
        if (field is not null)
            return Put(cell, field, field.Width, row.GetValueOrDefault(field.Path));
        var name = row.TryGetValue("target", out var target) && plan?.FindTarget(target.Text) is { } known ? known.Name.In(language) : "";
        if (name.Length > 0)
            cell.SetValue<string>(name).Style.Font.SetFontColor(Grey);
        return SheetTable.Height(name, RemarkWidth);
    }

    private void Heading(IXLWorksheet sheet, int column, LocalText name, double width)
    {
        var heading = name.In(language);
        sheet.Column(column).Width = width;
        sheet.Cell(1, column).SetValue<string>(heading);
        sheet.Row(1).Height = Math.Max(sheet.Row(1).Height, SheetTable.Height(heading, width));
    }

    /// <summary>Writes a value and tells the height it takes.</summary>
    private double Put(IXLCell cell, BookField field, double width, DataNode? value)
    {
        var text = value is null ? "" : cells.Text(field, value);
        if (text.Length > 0 && field.IsNumber && CellNumber.FitsCell(text))
            cell.SetValue(decimal.Parse(text, CultureInfo.InvariantCulture));
        else if (text.Length > 0)
            cell.SetValue<string>(text).Style.NumberFormat.SetFormat("@");
        return SheetTable.Height(text, width);
    }
}
