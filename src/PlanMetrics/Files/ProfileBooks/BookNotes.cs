using ClosedXML.Excel;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The sheet that explains the others: each column with what it says, what it may be, and an example.</summary>
internal static class BookNotes
{
    /// <summary>The width of a column of explanations.</summary>
    public const double HelpWidth = 60;

    public static void Write(IXLWorksheet sheet, Language language)
    {
        var columns = Columns(language);
        (BookSheet Sheet, BookField? Field)[] rows =
            [.. BookLayout.Sheets.SelectMany(layout => layout.Fields.Select(field => (layout, (BookField?)field)).Prepend((layout, null)))];
        SheetTable.Write(sheet, columns, rows, columns.Length, language);
        for (var i = 0; i < rows.Length; i++)
            if (rows[i].Field is null)
                sheet.Range(i + 2, 1, i + 2, columns.Length).Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromArgb(0xF2, 0xF2, 0xF2));
        sheet.SheetView.Freeze(1, 2);
    }

    private static SheetColumn<(BookSheet Sheet, BookField? Field)>[] Columns(Language language) =>
    [
        new(new("工作表", "Sheet"), 12, row => row.Sheet.Name.In(language)),
        new(new("列或项目", "Column or item"), 20, row => row.Field?.Name.In(language) ?? ""),
        new(new("内容说明", "What it says"), HelpWidth, row => (row.Field?.Help ?? row.Sheet.Help).In(language)),
        new(new("可填", "What it may be"), 44, row => row.Field is { } field ? Allowed(field).In(language) : ""),
        new(new("示例", "Example"), 28, row => row.Field?.Example.In(language) ?? ""),
        new(new("数据文件中的属性", "Property of the data file"), 30, row => string.Join('.', new[] { row.Sheet.Path, row.Field?.Path ?? "" }.Where(part => part.Length > 0))),
    ];

    private static LocalText Allowed(BookField field) => field switch
    {
        { Words: { } words, IsList: true } => new($"{words.Listed().Chinese}；可多项，以分号隔开", $"{words.Listed().English}; several, separated by semicolons"),
        { Words: { } words } => words.Listed(),
        { Kind: BookKind.Number } => new("数字，不填百分数", "a number, no percentage"),
        { Kind: BookKind.Share } => new("0至1的数字或百分数", "a number from 0 to 1, or a percentage"),
        { Kind: BookKind.Percent } => new("百分数，如90或90%", "percent, as 90 or 90%"),
        { IsList: true } => new("可多项，以分号隔开", "several, separated by semicolons"),
        _ => new("文本", "text"),
    };
}
