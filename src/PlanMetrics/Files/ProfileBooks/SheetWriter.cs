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
            sheet.Cell(i + 2, 3).SetValue<string>(help).Style.Font.SetFontColor(XLColor.FromArgb(0x59, 0x59, 0x59));
            sheet.Row(i + 2).Height = Math.Max(height, SheetTable.Height(help, BookNotes.HelpWidth));
            choices.Offer(field, sheet.Range(i + 2, 2, i + 2, 2));
        }

        SheetTable.Dress(sheet, 3, layout.Fields.Length, 3);
        sheet.SheetView.Freeze(1, 1);
    }

    private void WriteRows(BookSheet layout, List<Dictionary<string, DataNode>> rows, IXLWorksheet sheet)
    {
        var fields = layout.Fields;
        var last = rows.Count + SpareRows;
        for (var column = 1; column <= fields.Length; column++)
        {
            var field = fields[column - 1];
            Heading(sheet, column, field.Name, field.Width);
            if (!field.IsNumber)
                sheet.Range(2, column, last, column).Style.NumberFormat.SetFormat("@");
            choices.Offer(field, sheet.Range(2, column, last, column));
        }

        Heading(sheet, fields.Length + 1, BookLayout.Remark, RemarkWidth);
        for (var row = 0; row < rows.Count; row++)
        {
            var height = 0d;
            for (var column = 1; column <= fields.Length; column++)
                height = Math.Max(height, Put(sheet.Cell(row + 2, column), fields[column - 1], fields[column - 1].Width, rows[row].GetValueOrDefault(fields[column - 1].Path)));
            if (rows[row].TryGetValue("target", out var target) && plan?.FindTarget(target.Text) is { } known)
                sheet.Cell(row + 2, fields.Length + 1).SetValue<string>(known.Name.In(language));
            sheet.Row(row + 2).Height = height;
        }

        SheetTable.Dress(sheet, fields.Length + 1, rows.Count, fields.Length + 1);
        sheet.SheetView.Freeze(1, layout.Shape == BookShape.Tree ? 3 : 1);
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
