using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SdgIndex2019;

/// <summary>The cells of the published workbook as they stand: raw texts, so that every digit is kept.</summary>
internal static class SourceBook
{
    /// <summary>The rows of a sheet, each its cells by column from 1; texts and numbers alike as text.</summary>
    public static List<Dictionary<int, string>> Rows(string file, string sheetName)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = book.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == sheetName);
        var strings = book.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray();
        var part = (WorksheetPart)book.GetPartById(sheet.Id!.Value!);
        return [.. part.Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>()
            .Select(cell => (Column: ColumnOf(cell.CellReference!.Value!), Text: TextOf(cell, strings)))
            .Where(cell => cell.Text.Length > 0)
            .ToDictionary(cell => cell.Column, cell => cell.Text))];
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
            column = (column * 26) + letter - 'A' + 1;
        return column;
    }

    private static string TextOf(Cell cell, string[] strings)
    {
        var text = cell.CellValue?.Text ?? "";
        return text.Length > 0 && cell.DataType?.Value == CellValues.SharedString ? strings[int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)].Trim() : text;
    }
}
