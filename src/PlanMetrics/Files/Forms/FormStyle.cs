using ClosedXML.Excel;

namespace PlanMetrics.Files.Forms;

/// <summary>How a form looks: solid fills and thin lines, which every spreadsheet program keeps.</summary>
internal static class FormStyle
{
    public const double LineHeight = 15;

    private const string Font = "宋体";
    private const double Size = 10;
    private const char LastNarrow = '\u2E7F';
    private const double Margin = 1;

    public static readonly XLColor Heading = XLColor.FromArgb(0xDD, 0xEB, 0xF7);
    public static readonly XLColor Entry = XLColor.FromArgb(0xFF, 0xFF, 0xE5);
    public static readonly XLColor Closed = XLColor.FromArgb(0xD9, 0xD9, 0xD9);
    public static readonly XLColor Reference = XLColor.FromArgb(0xF2, 0xF2, 0xF2);
    public static readonly XLColor Faint = XLColor.FromArgb(0x59, 0x59, 0x59);
    public static readonly XLColor Warning = XLColor.FromArgb(0xC0, 0, 0);
    public static readonly XLColor Faulty = XLColor.FromArgb(0xFF, 0xC7, 0xCE);

    /// <summary>A text by its type: never assigned, or a date or a number would be made of it.</summary>
    public static IXLCell Put(IXLWorksheet sheet, int row, int column, string text) => sheet.Cell(row, column).SetValue<string>(text);

    /// <summary>The font of all that stands in a range. A workbook's own style would put its columns out of order.</summary>
    public static void Base(IXLRange range) => range.Style.Font.SetFontName(Font).Font.SetFontSize(Size);

    public static void Lines(IXLRange range) =>
        range.Style.Border.SetTopBorder(XLBorderStyleValues.Thin).Border.SetBottomBorder(XLBorderStyleValues.Thin)
            .Border.SetLeftBorder(XLBorderStyleValues.Thin).Border.SetRightBorder(XLBorderStyleValues.Thin);

    /// <summary>A cell to be filled in.</summary>
    public static void Open(IXLStyle style) => style.Fill.SetBackgroundColor(Entry).Protection.SetLocked(false);

    /// <summary>How many lines a text takes in a column; a Chinese character counts two.</summary>
    public static int LineCount(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Sum(character => character > LastNarrow ? 2 : 1) / (width - Margin))));

    /// <summary>Locks everything but what is open, without a password: against slips, not against people.</summary>
    public static void Protect(IXLWorksheet sheet) =>
        sheet.Protect().AllowElement(XLSheetProtectionElements.SelectLockedCells).AllowElement(XLSheetProtectionElements.SelectUnlockedCells)
            .AllowElement(XLSheetProtectionElements.FormatColumns).AllowElement(XLSheetProtectionElements.FormatRows);

    /// <summary>A4 on its side, one page wide, numbered.</summary>
    public static void Print(IXLWorksheet sheet, int lastRow, int lastColumn, string title)
    {
        var page = sheet.PageSetup;
        page.SetPaperSize(XLPaperSize.A4Paper).SetPageOrientation(XLPageOrientation.Landscape);
        page.FitToPages(1, 0);
        page.CenterHorizontally = true;
        page.Margins.SetTop(0.5).SetBottom(0.6).SetLeft(0.4).SetRight(0.4).SetHeader(0.3).SetFooter(0.3);
        page.PrintAreas.Add(1, 1, lastRow, lastColumn);
        page.Footer.Center.AddText($"{title}　第 &P 页，共 &N 页");
    }
}
