using ClosedXML.Excel;

namespace PlanMetrics.Files.Forms;

/// <summary>Writes the sheet of one table: head, headings, rows, foot.</summary>
internal sealed class FormSheet(XLWorkbook workbook, FormTable table)
{
    private readonly IXLWorksheet sheet = workbook.AddWorksheet(table.Key.Sheet);
    private readonly FormGrid grid = new(table, table.Rows.Any(row => row.Reference.Length > 0));

    /// <summary>Writes it all.</summary>
    /// <param name="submission">The cell of the submission number on the sheet before; null on the first.</param>
    /// <returns>The cell of the submission number.</returns>
    public IXLCell Write(IXLCell? submission)
    {
        for (var column = 1; column <= grid.NoteColumn; column++)
            sheet.Column(column).Width = grid.Width(column);
        FormStyle.Base(sheet.Range(FormGrid.TitleRow, 1, grid.LastRow + FormFoot.Rows, grid.NoteColumn));
        new FormHead(sheet, table, grid).Write(submission);
        WriteHeadings();
        for (var row = 0; row < table.Rows.Length; row++)
            WriteRow(FormGrid.FirstRow + row, row + 1, table.Rows[row]);
        Dress();
        new FormRules(sheet, table, grid).Write();
        var last = FormFoot.Write(sheet, grid);
        sheet.SheetView.Freeze(FormGrid.HeadingRow + 1, FormGrid.TargetColumn);
        sheet.PageSetup.SetRowsToRepeatAtTop(FormGrid.HeadingRow, FormGrid.HeadingRow + 1);
        FormStyle.Print(sheet, last, grid.NoteColumn, table.Key.Marks[0]);
        FormStyle.Protect(sheet);
        return submission ?? sheet.Cell(FormGrid.SubmissionRow, FormHead.SubmissionColumn);
    }

    private void WriteHeadings()
    {
        foreach (var (column, text) in new[]
        {
            (1, FormHeadings.Number), (FormGrid.TargetColumn, FormHeadings.Target), (FormGrid.ClauseColumn, FormHeadings.Clause),
            (FormGrid.DefinitionColumn, FormHeadings.Definition), (FormGrid.GoalColumn, FormHeadings.Goal), (grid.ReferenceColumn, FormHeadings.Reference),
            (grid.StateColumn, FormHeadings.State), (grid.EvidenceColumn, FormHeadings.Evidence), (grid.NoteColumn, FormHeadings.Note),
        })
        {
            if (column == 0)
                continue;
            FormStyle.Put(sheet, FormGrid.HeadingRow, column, text);
            sheet.Range(FormGrid.HeadingRow, column, FormGrid.HeadingRow + 1, column).Merge();
        }

        for (var period = 0; period < table.Key.Periods.Length; period++)
        {
            var column = grid.Column(period);
            FormStyle.Put(sheet, FormGrid.HeadingRow, column, table.Key.Periods[period].Heading);
            sheet.Range(FormGrid.HeadingRow, column, FormGrid.HeadingRow, column + 1).Merge();
            FormStyle.Put(sheet, FormGrid.HeadingRow + 1, column, table.IsYearly ? FormHeadings.Single : FormHeadings.First);
            FormStyle.Put(sheet, FormGrid.HeadingRow + 1, column + 1, FormHeadings.Second);
        }
    }

    private void WriteRow(int at, int number, FormRow row)
    {
        sheet.Cell(at, 1).SetValue(number);
        FormStyle.Put(sheet, at, FormGrid.TargetColumn, row.Key.Name);
        FormStyle.Put(sheet, at, FormGrid.ClauseColumn, row.Clause);
        FormStyle.Put(sheet, at, FormGrid.DefinitionColumn, row.Definition);
        FormStyle.Put(sheet, at, FormGrid.GoalColumn, row.Goal);
        if (grid.ReferenceColumn > 0 && row.Reference.Length > 0)
            FormStyle.Put(sheet, at, grid.ReferenceColumn, row.Reference);
        var lines = new[] { (row.Key.Name, FormGrid.TargetColumn), (row.Clause, FormGrid.ClauseColumn), (row.Definition, FormGrid.DefinitionColumn), (row.Goal, FormGrid.GoalColumn) }
            .Max(text => FormStyle.LineCount(text.Item1, grid.Width(text.Item2)));
        sheet.Row(at).Height = FormStyle.LineHeight * Math.Max(lines, 2);
        if (row.Key.Cells > 1)
            return;
        for (var period = 0; period < table.Key.Periods.Length; period++)
            sheet.Cell(at, grid.Column(period) + 1).Style.Fill.SetBackgroundColor(FormStyle.Closed).Protection.SetLocked(true);
    }

    private void Dress()
    {
        var headings = sheet.Range(FormGrid.HeadingRow, 1, FormGrid.HeadingRow + 1, grid.NoteColumn);
        headings.Style.Font.SetBold().Fill.SetBackgroundColor(FormStyle.Heading).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Alignment.SetWrapText();
        sheet.Row(FormGrid.HeadingRow).Height = FormStyle.LineHeight * 1.5;
        sheet.Row(FormGrid.HeadingRow + 1).Height = FormStyle.LineHeight * 2;
        FormStyle.Lines(sheet.Range(FormGrid.HeadingRow, 1, grid.LastRow, grid.NoteColumn));
        sheet.Range(FormGrid.TitleRow, 1, grid.LastRow, grid.NoteColumn).Style.Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        sheet.Range(FormGrid.FirstRow, 1, grid.LastRow, grid.NoteColumn).Style.Alignment.SetWrapText();
        sheet.Range(FormGrid.FirstRow, 1, grid.LastRow, 1).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Range(FormGrid.FirstRow, grid.FirstPeriodColumn, grid.LastRow, grid.StateColumn).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        FormStyle.Open(sheet.Range(FormGrid.FirstRow, grid.StateColumn, grid.LastRow, grid.NoteColumn).Style);
        if (grid.ReferenceColumn > 0)
            sheet.Range(FormGrid.FirstRow, grid.ReferenceColumn, grid.LastRow, grid.ReferenceColumn).Style
                .Font.SetFontColor(FormStyle.Faint).Font.SetItalic().Fill.SetBackgroundColor(FormStyle.Reference)
                .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
    }
}
