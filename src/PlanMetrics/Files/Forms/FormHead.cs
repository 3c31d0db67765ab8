using ClosedXML.Excel;

namespace PlanMetrics.Files.Forms;

/// <summary>Writes what stands above a table.</summary>
internal sealed class FormHead(IXLWorksheet sheet, FormTable table, FormGrid grid)
{
    public const int SubmissionColumn = 3;

    private const double TitleHeight = 30;

    public void Write(IXLCell? submission)
    {
        var marks = table.Key.Marks;
        FormStyle.Put(sheet, FormGrid.TitleRow, 1, marks[0]).Style.Font.SetBold().Font.SetFontSize(16).Font.SetFontName("黑体");
        sheet.Range(FormGrid.TitleRow, 1, FormGrid.TitleRow, grid.NoteColumn).Merge().Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Row(FormGrid.TitleRow).Height = TitleHeight;
        var right = grid.FirstPeriodColumn;
        foreach (var (row, left, beside) in new[]
        {
            (FormGrid.UnitRow, marks[1], table.Key.Number), (FormGrid.PeriodRow, marks[2], table.Key.Texts[0]), (FormGrid.BasisRow, marks[3], table.Key.Texts[1]),
        })
        {
            FormStyle.Put(sheet, row, 1, left).Style.Font.SetBold(row == FormGrid.UnitRow);
            FormStyle.Put(sheet, row, right, beside);
        }

        WriteSubmission(submission);
        FormStyle.Put(sheet, FormGrid.SubmissionRow, FormGrid.DefinitionColumn, FormTexts.Secrecy).Style.Font.SetBold().Font.SetFontColor(FormStyle.Warning);
        FormStyle.Put(sheet, FormGrid.SubmissionRow, right, FormTexts.Code);
        var code = sheet.Cell(FormGrid.SubmissionRow, right + 1);
        code.FormulaA1 = FormCode.Formula(sheet.Range(FormGrid.FirstRow, grid.FirstPeriodColumn, grid.LastRow, grid.LastPeriodColumn).RangeAddress.ToString()!);
        code.Style.Font.SetBold().Protection.SetHidden(false);
    }

    private void WriteSubmission(IXLCell? other)
    {
        FormStyle.Put(sheet, FormGrid.SubmissionRow, 1, FormTexts.Submission);
        var cell = sheet.Cell(FormGrid.SubmissionRow, SubmissionColumn);
        cell.Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
        if (other is not null)
        {
            // One number for the whole form, filled in once.
            cell.FormulaA1 = $"'{other.Worksheet.Name}'!{other.Address}";
            return;
        }

        cell.SetValue(1);
        FormStyle.Open(cell.Style);
        FormStyle.Lines(cell.AsRange());
        var rule = cell.SetDataValidation();
        rule.WholeNumber.Between(1, 99);
        (rule.ErrorTitle, rule.ErrorMessage) = ("报送批次", "请填 1 至 99 的整数：首次报送填 1，更正或续报依次加 1。");
    }
}
