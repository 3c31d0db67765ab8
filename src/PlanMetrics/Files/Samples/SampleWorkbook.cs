using System.Globalization;
using System.IO.Compression;
using ClosedXML.Excel;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>Writes a book of the sample as an .xlsx file.</summary>
internal static class SampleWorkbook
{
    /// <summary>What the first line of every sheet says.</summary>
    public const string Synthetic = "模拟数据（synthetic），非真实统计";

    /// <summary>The name of the one sheet.</summary>
    public const string Sheet = "填报";

    private const int DateColumn = 9;

    /// <summary>The file's bytes; the same for the same book on one runtime.</summary>
    public static byte[] Bytes(SampleBook book)
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet(Sheet);
        LayOut(sheet);
        sheet.Cell(1, 1).SetValue<string>(Synthetic).Style.Font.SetFontColor(XLColor.FromArgb(0xC0, 0, 0)).Font.SetBold();
        sheet.Cell(2, 1).SetValue<string>(book.Title).Style.Font.SetBold().Font.SetFontSize(14);
        WriteHeadings(sheet);
        for (var row = 0; row < book.Rows.Length; row++)
            WriteRow(sheet, SampleColumn.HeadingRow + 1 + row, book.Rows[row]);

        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        saved.Position = 0;
        using var output = new MemoryStream();
        PackageNormaliser.Normalise(saved, output, CompressionLevel.SmallestSize);
        return output.ToArray();
    }

    private static void LayOut(IXLWorksheet sheet)
    {
        for (var column = 0; column < SampleColumn.All.Length; column++)
            sheet.Column(column + 1).Width = SampleColumn.All[column].Width;
        sheet.Column(DateColumn).Style.NumberFormat.SetFormat("yyyy\"年\"m\"月\"d\"日\"");
        sheet.SheetView.Freeze(SampleColumn.HeadingRow, 2);
        sheet.PageSetup.SetPageOrientation(XLPageOrientation.Landscape).SetPaperSize(XLPaperSize.A4Paper);
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(1, SampleColumn.HeadingRow);
    }

    private static void WriteHeadings(IXLWorksheet sheet)
    {
        for (var column = 0; column < SampleColumn.All.Length; column++)
            sheet.Cell(SampleColumn.HeadingRow, column + 1).SetValue<string>(SampleColumn.All[column].Heading);
        var headings = sheet.Range(SampleColumn.HeadingRow, 1, SampleColumn.HeadingRow, SampleColumn.All.Length).Style;
        headings.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromArgb(0xDD, 0xEB, 0xF7));
        headings.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Border.SetBottomBorder(XLBorderStyleValues.Thin);
        headings.NumberFormat.SetNumberFormatId(0);
    }

    private static void WriteRow(IXLWorksheet sheet, int row, SubmissionRow figures)
    {
        for (var column = 0; column < SampleColumn.All.Length; column++)
            if (SampleColumn.All[column].Cell(figures) is { IsBlank: false } cell)
                Write(sheet.Cell(row, column + 1), cell);
    }

    private static void Write(IXLCell to, SourceCell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Number:
                to.SetValue(decimal.Parse(cell.Text, CultureInfo.InvariantCulture));
                break;
            case CellKind.Date:
                to.SetValue(DateTime.ParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
                to.Style.NumberFormat.SetFormat("yyyy\"年\"m\"月\"d\"日\"");
                break;
            default:
                to.SetValue<string>(cell.Text);
                break;
        }
    }
}
