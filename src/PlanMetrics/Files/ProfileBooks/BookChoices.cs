using ClosedXML.Excel;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The hidden sheet that the drop-downs take their words from, a column a set of words.</summary>
internal sealed class BookChoices(XLWorkbook workbook, Language language)
{
    private readonly IXLWorksheet sheet = workbook.AddWorksheet(BookLayout.Choices.In(language));
    private readonly Dictionary<BookWords, IXLRange> ranges = [];

    /// <summary>Offers the words of a column in its cells; other texts are allowed where a cell holds a list.</summary>
    public void Offer(BookField field, IXLRange cells)
    {
        if (field.Words is not { } words)
            return;
        if (!ranges.TryGetValue(words, out var range))
            ranges.Add(words, range = Add(words));
        var validation = cells.SetDataValidation();
        validation.List(range, true);
        validation.ShowErrorMessage = !field.IsList;
    }

    /// <summary>Hides the sheet.</summary>
    public void Close() => sheet.Hide();

    private IXLRange Add(BookWords words)
    {
        var column = ranges.Count + 1;
        var row = 0;
        foreach (var word in words.In(language))
            sheet.Cell(++row, column).SetValue<string>(word);
        return sheet.Range(1, column, row, column);
    }
}
