using ClosedXML.Excel;

namespace PlanMetrics.Files.Forms;

/// <summary>Writes what stands below a table: who filled it in, who answers for it, and the seal.</summary>
internal static class FormFoot
{
    /// <summary>How many rows it takes, with the empty one above it.</summary>
    public const int Rows = 3;

    private const double Height = 22;

    /// <summary>Writes the foot and returns its last row.</summary>
    public static int Write(IXLWorksheet sheet, FormGrid grid)
    {
        var first = grid.LastRow + 2;
        var right = grid.FirstPeriodColumn;
        ReadOnlySpan<(string Label, int Row, int Column, int Blank)> places =
        [
            (FormTexts.Preparer, first, FormGrid.TargetColumn, FormGrid.ClauseColumn),
            (FormTexts.Reviewer, first, FormGrid.DefinitionColumn, FormGrid.GoalColumn),
            (FormTexts.Head, first, right, right + 1),
            (FormTexts.Telephone, first + 1, FormGrid.TargetColumn, FormGrid.ClauseColumn),
            (FormTexts.Date, first + 1, FormGrid.DefinitionColumn, FormGrid.GoalColumn),
        ];
        foreach (var (label, row, column, blank) in places)
        {
            FormStyle.Put(sheet, row, column, label).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Right);
            // Under the narrow columns of periods one cell is too small for a name.
            var cells = sheet.Range(row, blank, row, label == FormTexts.Head ? Math.Min(blank + 2, grid.StateColumn) : blank);
            if (cells.ColumnCount() > 1)
                cells.Merge();
            FormStyle.Open(cells.Style);
            cells.Style.Border.SetBottomBorder(XLBorderStyleValues.Thin).NumberFormat.SetFormat(label == FormTexts.Date ? FormRules.DateFormat : "@")
                .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
        }

        FormStyle.Put(sheet, first + 1, right, FormTexts.Seal).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Right);
        sheet.Rows(first, first + 1).Height = Height;
        return first + 1;
    }
}
