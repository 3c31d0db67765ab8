using System.Globalization;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files;

/// <summary>Lays a table out on a sheet: headings that stay and filter, wrapped text, widths by hand, one page wide in print.</summary>
internal static class SheetTable
{
    private const int MostLines = 4;
    private const double LineHeight = 15;
    private const double Margin = 2;
    private const char LastNarrow = '\u2E7F';

    public static void Write<T>(IXLWorksheet sheet, IReadOnlyList<SheetColumn<T>> columns, IReadOnlyList<T> rows, int printedColumns, Language language, int mostLines = MostLines)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            sheet.Column(column + 1).Width = columns[column].Width;
            sheet.Cell(1, column + 1).SetValue<string>(columns[column].Heading.In(language));
            for (var row = 0; row < rows.Count; row++)
                Put(sheet.Cell(row + 2, column + 1), columns[column].Text(rows[row]), columns[column].IsNumber);
        }

        for (var row = 0; row < rows.Count; row++)
            sheet.Row(row + 2).Height = columns.Take(printedColumns).Max(column => Height(column.Text(rows[row]), column.Width, mostLines));
        Dress(sheet, columns.Count, rows.Count, printedColumns);
    }

    /// <summary>Headings that stand out and filter, wrapped text, one page wide in print.</summary>
    public static void Dress(IXLWorksheet sheet, int columns, int rows, int printedColumns)
    {
        var headings = sheet.Range(1, 1, 1, columns);
        headings.Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromArgb(0xDD, 0xEB, 0xF7));
        headings.Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Border.SetBottomBorder(XLBorderStyleValues.Thin);
        var all = sheet.Range(1, 1, rows + 1, columns);
        all.Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        all.SetAutoFilter();
        sheet.PageSetup.SetPageOrientation(XLPageOrientation.Landscape).SetPaperSize(XLPaperSize.A4Paper);
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.PrintAreas.Add(1, 1, rows + 1, printedColumns);
        sheet.PageSetup.SetRowsToRepeatAtTop(1, 1);
    }

    /// <summary>The height that a text takes: programs do not agree on growing a row for wrapped text, so it is stated.</summary>
    public static double Height(string text, double width, int mostLines = MostLines) =>
        LineHeight * Math.Clamp((int)Math.Ceiling(text.Sum(character => character > LastNarrow ? 2 : 1) / (width - Margin)), 1, mostLines);

    private static void Put(IXLCell cell, string text, bool isNumber)
    {
        if (text.Length == 0)
            return;
        if (isNumber)
            cell.SetValue(int.Parse(text, CultureInfo.InvariantCulture)).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        else
            cell.SetValue<string>(SheetText.Of(text));
    }
}
