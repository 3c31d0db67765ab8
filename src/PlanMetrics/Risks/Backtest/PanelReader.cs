using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Risks.Rule;
using PlanMetrics.Submissions;

namespace PlanMetrics.Risks.Backtest;

/// <summary>Reads a sheet as a panel: every row is used whole, or refused with a finding. A row without either count is no figure and says nothing.</summary>
internal sealed class PanelReader
{
    private const int RowsThatMayHoldHeadings = 30;

    private readonly string file;
    private readonly Findings findings;
    private readonly Dictionary<PanelColumn, int> columns = [];
    private readonly Dictionary<(string Unit, int Period), (int Row, PanelRow Figure)> rows = [];
    private readonly HashSet<(string Unit, int Period)> repeated = [];
    private PanelCadence? cadence;
    private int row;

    private PanelReader(string file, Findings findings) => (this.file, this.findings) = (file, findings);

    /// <summary>The panel, or null where the sheet has no headings of one or no usable row, which a finding says.</summary>
    public static Panel? Read(ISheetSource sheet, string file, Findings findings)
    {
        var reader = new PanelReader(file, findings);
        if (!reader.FindHeadings(sheet))
            return null;
        while (sheet.Read())
            reader.Add(sheet.Cells);
        return reader.Made();
    }

    private Panel? Made()
    {
        foreach (var key in repeated)
            rows.Remove(key);
        if (rows.Count > 0)
            return Panel.Of(file, [.. rows.Values.Select(item => item.Figure)]);
        findings.Add(Diagnostic.At(PanelCodes.Empty, new(file), ("file", file)));
        return null;
    }

    private bool FindHeadings(ISheetSource sheet)
    {
        for (var i = 0; i < RowsThatMayHoldHeadings && sheet.Read(); i++)
        {
            columns.Clear();
            var unknown = new List<SourceCell>();
            foreach (var cell in sheet.Cells)
                if (PanelColumn.Find(cell.Text) is not { } column)
                    unknown.Add(cell);
                else if (!columns.TryAdd(column, cell.Address.Column))
                    return Refuse(PanelCodes.ColumnTwice, cell.Address, ("found", cell.Text));
            if (!HasAll())
                continue;
            foreach (var cell in unknown)
                Report(PanelCodes.ColumnUnknown, cell.Address, ("found", cell.Text));
            return true;
        }

        findings.Add(Diagnostic.At(PanelCodes.NoHeadings, new(file), ("file", file)));
        return false;
    }

    private bool HasAll() =>
        columns.ContainsKey(PanelColumn.Unit) && columns.ContainsKey(PanelColumn.Period)
        && columns.ContainsKey(PanelColumn.Numerator) && columns.ContainsKey(PanelColumn.Denominator);

    private void Add(ReadOnlySpan<SourceCell> cells)
    {
        row = cells[0].Address.Row;
        var (unit, when, above, below) = (At(cells, PanelColumn.Unit), At(cells, PanelColumn.Period), At(cells, PanelColumn.Numerator), At(cells, PanelColumn.Denominator));
        if (unit.IsBlank)
            Refuse(PanelCodes.NoUnit, unit.Address);
        else if (PeriodOf(when) is { } period && (!above.IsBlank || !below.IsBlank) && CountOf(above) is { } numerator && CountOf(below) is { } denominator)
            Add(unit.Text.Trim(), period, numerator, denominator, above.Address);
    }

    private void Add(string unit, PanelPeriod period, long numerator, long denominator, CellAddress place)
    {
        var key = (unit, period.Number);
        if (numerator > denominator)
            Refuse(PanelCodes.AboveDenominator, place, ("found", Text(numerator)), ("denominator", Text(denominator)));
        else if (period.Cadence != (cadence ??= period.Cadence))
            Refuse(PanelCodes.Cadence, place with { Column = columns[PanelColumn.Period] }, ("found", period.ToString()), ("expected", Words(cadence.Value)));
        else if (!rows.TryAdd(key, (row, new(unit, period, new CaseCount(numerator, denominator)))))
        {
            repeated.Add(key);
            Refuse(PanelCodes.Twice, place with { Column = columns[PanelColumn.Unit] }, ("unit", unit), ("period", period.ToString()), ("other", Text(rows[key].Row)));
        }
    }

    private PanelPeriod? PeriodOf(SourceCell cell)
    {
        if (PeriodGrammar.Read(cell) is { Year: { } year, FirstMonth: var first, LastMonth: var last })
        {
            if (first == last)
                return new(PanelCadence.Month, (year * 12) + first - 1);
            if (last - first == 2 && first % 3 == 1)
                return new(PanelCadence.Quarter, (year * 4) + (first / 3));
            if (first == 1 && last == 12)
                return new(PanelCadence.Year, year);
        }

        Refuse(PanelCodes.Period, cell.Address, ("found", cell.Text));
        return null;
    }

    private long? CountOf(SourceCell cell)
    {
        if (!cell.IsBlank && NumberGrammar.Read(cell) is { Fault: null, Value: var value } && decimal.Truncate(value) == value)
            return (long)value;
        Refuse(PanelCodes.Count, cell.Address, ("found", cell.Text));
        return null;
    }

    private SourceCell At(ReadOnlySpan<SourceCell> cells, PanelColumn column)
    {
        var place = columns[column];
        foreach (var cell in cells)
            if (cell.Address.Column == place)
                return cell;
        return SourceCell.Blank with { Address = new(row, place) };
    }

    private bool Refuse(DiagnosticDescriptor descriptor, CellAddress place, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        Report(descriptor, place, arguments);
        return false;
    }

    private void Report(DiagnosticDescriptor descriptor, CellAddress place, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        findings.Add(Diagnostic.At(descriptor, new(file, "", place.ToString()), arguments));

    private static LocalText Words(PanelCadence cadence) => cadence switch
    {
        PanelCadence.Month => new("月（如 2007-07）", "months, such as 2007-07"),
        PanelCadence.Quarter => new("季度（如 2012-Q4）", "quarters, such as 2012-Q4"),
        _ => new("年（如 2015）", "years, such as 2015"),
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
