using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions;

/// <summary>收文登记: a table of what came in when, with a row a unit, period and submission. It holds no figures.</summary>
internal sealed class IntakeTable
{
    private static readonly string[] Received = ["收文日期", "收到日期", "received"];
    private readonly ImmutableArray<SubmissionRow>.Builder rows = ImmutableArray.CreateBuilder<SubmissionRow>();
    private readonly string sheet;
    private readonly int unit;
    private readonly int period;
    private readonly int received;
    private readonly int number;

    private IntakeTable(string sheet, int unit, int period, int received, int number) =>
        (this.sheet, this.unit, this.period, this.received, this.number) = (sheet, unit, period, received, number);

    /// <summary>The table below a row of headings: 单位, 报告期, 收文日期 and perhaps 报送批次; null where the row is none.</summary>
    public static IntakeTable? Of(ReadOnlySpan<SourceCell> headings, string sheet)
    {
        int unit = 0, period = 0, received = 0, number = 0;
        foreach (var cell in headings)
        {
            if (cell.Kind != CellKind.Text || cell.Text.Length > TidyHeading.Longest)
                continue;
            if (Array.IndexOf(Received, TextFold.Key(cell.Text)) >= 0)
                received = cell.Address.Column;
            switch (TidyHeading.Find(cell.Text, TidyLayout.Figures))
            {
                case TidyColumn.Unit: unit = cell.Address.Column; break;
                case TidyColumn.Period: period = cell.Address.Column; break;
                case TidyColumn.Submission: number = cell.Address.Column; break;
                default: break;
            }
        }

        return unit > 0 && period > 0 && received > 0 ? new(sheet, unit, period, received, number) : null;
    }

    public void Add(ReadOnlySpan<SourceCell> row)
    {
        var entry = new SubmissionRow
        {
            Sheet = sheet,
            Unit = At(row, unit), Period = At(row, period), Date = At(row, received), SubmissionNumber = At(row, number),
        };
        if (!entry.Unit.IsBlank || !entry.Date.IsBlank)
            rows.Add(entry);
    }

    public ImmutableArray<SubmissionRow> Complete() => rows.DrainToImmutable();

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
