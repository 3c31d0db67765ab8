using ClosedXML.Excel;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Forms;

/// <summary>Opens the cells to be filled in and gives them their rules. Reading checks everything again: a pasted value passes by these.</summary>
internal sealed class FormRules(IXLWorksheet sheet, FormTable table, FormGrid grid)
{
    public const string DateFormat = "yyyy-mm-dd";

    private static readonly DateTime FirstDay = new(2015, 1, 1);
    private static readonly DateTime LastDay = new(2035, 12, 31);

    public void Write()
    {
        Rule(row => row.Key.Figure == FigureKind.Outcome, "是否完成", "请从下拉列表中选择“是”或“否”。", rule => rule.List(FormGuide.YesNo, true));
        Rule(row => row.Key.Figure == FigureKind.Date, "完成日期", "请填日期，如 2024-03-01；未完成的不填。", rule => rule.Date.Between(FirstDay, LastDay));
        Rule(row => IsNumber(row) && !QuantityReader.AllowsDecimals(row.Target), "件（人、次）数", "请填 0 或正整数，如 12。只填数字，不填百分数、单位和说明；没有发生的分子、分母都填 0。",
            rule => rule.WholeNumber.Between(0, 999999999));
        Rule(row => IsNumber(row) && QuantityReader.AllowsDecimals(row.Target), "数值", "请填 0 或正数，如 12.5。只填数字，不填百分数、单位和说明。",
            rule => rule.Decimal.Between(0, 999999999));
        foreach (var (first, last) in Runs(row => row.Key.Figure == FigureKind.Date))
            for (var period = 0; period < table.Key.Periods.Length; period++)
                sheet.Range(first, grid.Column(period), last, grid.Column(period)).Style.NumberFormat.SetFormat(DateFormat);
        foreach (var (first, last) in Runs(row => row.Key.Figure == FigureKind.Ratio && row.Target.UnitOfMeasure != UnitOfMeasure.Ratio))
            for (var period = 0; period < table.Key.Periods.Length; period++)
                MarkOver(first, last, grid.Column(period));
        var state = sheet.Range(FormGrid.FirstRow, grid.StateColumn, grid.LastRow, grid.StateColumn).SetDataValidation();
        state.List(FormGuide.NotApplicable, true);
        (state.ErrorTitle, state.ErrorMessage) = ("不适用申请", "只能选择“不适用”或留空；选择后请在备注中写明理由，由考核单位认定。");
    }

    private static bool IsNumber(FormRow row) => row.Key.Figure is FigureKind.Ratio or FigureKind.Count or FigureKind.Pair;

    private void Rule(Predicate<FormRow> suits, string title, string message, Action<IXLDataValidation> set)
    {
        IXLDataValidation? rule = null;
        foreach (var (first, last) in Runs(suits))
            for (var period = 0; period < table.Key.Periods.Length; period++)
                for (var row = first; row <= last; row++)
                {
                    var column = grid.Column(period);
                    var cells = sheet.Range(row, column, row, column + table.Rows[row - FormGrid.FirstRow].Key.Cells - 1);
                    FormStyle.Open(cells.Style);
                    if (rule is null)
                        rule = cells.SetDataValidation();
                    else
                        rule.AddRange(cells);
                }

        if (rule is null)
            return;
        set(rule);
        (rule.ErrorTitle, rule.ErrorMessage, rule.ErrorStyle) = (title, message, XLErrorStyle.Stop);
    }

    private void MarkOver(int first, int last, int column)
    {
        var (left, right) = (sheet.Cell(first, column).Address, sheet.Cell(first, column + 1).Address);
        sheet.Range(first, column, last, column + 1).AddConditionalFormat()
            .WhenIsTrue($"=AND(ISNUMBER(${left}),ISNUMBER(${right}),${left}>${right})")
            .Fill.SetBackgroundColor(FormStyle.Faulty).Font.SetFontColor(FormStyle.Warning);
    }

    /// <summary>The stretches of rows that suit, as first and last row of the sheet.</summary>
    private IEnumerable<(int First, int Last)> Runs(Predicate<FormRow> suits)
    {
        var start = -1;
        for (var i = 0; i <= table.Rows.Length; i++)
        {
            var isIn = i < table.Rows.Length && suits(table.Rows[i]);
            if (isIn && start < 0)
                start = i;
            if (isIn || start < 0)
                continue;
            yield return (FormGrid.FirstRow + start, FormGrid.FirstRow + i - 1);
            start = -1;
        }
    }
}
