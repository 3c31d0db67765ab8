using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions;

/// <summary>收文登记: a table of what came in when, with a row a unit, period and submission. It holds no figures.</summary>
internal sealed class IntakeTable
{
    private static readonly string[] Received = ["收文日期", "收到日期", "received"];
    private static readonly string[] Rounds = ["轮次", "报送轮次", "round"];
    private static readonly string[] CorrectBy = ["补正期限", "重报期限", "correctby"];
    private readonly ImmutableArray<SubmissionRow>.Builder rows = ImmutableArray.CreateBuilder<SubmissionRow>();
    private readonly string sheet;
    private int unit;
    private int period;
    private int received;
    private int number;
    private int state;
    private int correctBy;

    private IntakeTable(string sheet) => this.sheet = sheet;

    private bool IsComplete => unit > 0 && period > 0 && received > 0;

    /// <summary>The table below a row of headings: 单位, 报告期 or 轮次, 收文日期 and perhaps 报送批次, 状态, 补正期限; null where the row is none.</summary>
    public static IntakeTable? Of(ReadOnlySpan<SourceCell> headings, string sheet)
    {
        var table = new IntakeTable(sheet);
        foreach (var cell in headings)
            if (cell.Kind == CellKind.Text && cell.Text.Length <= TidyHeading.Longest)
                table.Look(cell);
        return table.IsComplete ? table : null;
    }

    public void Add(ReadOnlySpan<SourceCell> row)
    {
        var entry = new SubmissionRow
        {
            Sheet = sheet,
            Unit = At(row, unit), Period = At(row, period), Date = At(row, received), SubmissionNumber = At(row, number),
            State = At(row, state), Extra = correctBy == 0 ? null : new() { CorrectBy = At(row, correctBy) },
        };
        if (!entry.Unit.IsBlank || !entry.Date.IsBlank)
            rows.Add(entry);
    }

    public ImmutableArray<SubmissionRow> Complete() => rows.DrainToImmutable();

    private void Look(SourceCell cell)
    {
        var key = TextFold.Key(cell.Text);
        if (Array.IndexOf(Received, key) >= 0)
            received = cell.Address.Column;
        else if (Array.IndexOf(Rounds, key) >= 0)
            period = cell.Address.Column;
        else if (Array.IndexOf(CorrectBy, key) >= 0)
            correctBy = cell.Address.Column;
        else
            switch (TidyHeading.Find(cell.Text, TidyLayout.Figures))
            {
                case TidyColumn.Unit: unit = cell.Address.Column; break;
                case TidyColumn.Period: period = cell.Address.Column; break;
                case TidyColumn.Submission: number = cell.Address.Column; break;
                case TidyColumn.State: state = cell.Address.Column; break;
                default: break;
            }
    }

    private static SourceCell At(ReadOnlySpan<SourceCell> row, int column)
    {
        if (column == 0)
            return SourceCell.Blank;
        foreach (var cell in row)
            if (cell.Address.Column == column)
                return cell;
        return SourceCell.Blank with { Address = new CellAddress(row[0].Address.Row, column) };
    }
}
