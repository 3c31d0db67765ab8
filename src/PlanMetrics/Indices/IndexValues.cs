using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>The values sheet: a row a unit, a column an indicator, headed by its id or its name.</summary>
internal sealed class IndexValues
{
    private static readonly LocalText AUnit = new("单位", "unit");

    private readonly SheetGrid grid;
    private readonly IndexFaults faults;
    private readonly int header;
    private readonly SourceCell unitHeading = SourceCell.Blank;
    private readonly Dictionary<string, SourceCell> columns = new(StringComparer.Ordinal);

    public IndexValues(SheetGrid grid, IndexNames indicators, IndexFaults faults)
    {
        (this.grid, this.faults) = (grid, faults);
        header = HeaderOf(grid, indicators);
        if (header < 0)
        {
            faults.Report(IndexCodes.ColumnMissing, grid.Name, SourceCell.Blank, ("sheet", grid.Name), ("column", AUnit));
            return;
        }

        UnitTable = IndexTable.On(new SheetGrid(grid.Name, grid.Rows[header..]), IndexSheetKind.Units, isValues: true);
        foreach (var cell in grid.Rows[header].Where(IndexFaults.IsThere))
            unitHeading = Take(cell, indicators, unitHeading);
        if (unitHeading.IsBlank)
            faults.Report(IndexCodes.ColumnMissing, grid.Name, SourceCell.Blank, ("sheet", grid.Name), ("column", AUnit));
    }

    /// <summary>The units as they stand on the sheet itself, for a workbook without a sheet of units.</summary>
    public IndexTable? UnitTable { get; }

    /// <summary>Reports the indicators that have no column.</summary>
    public void Require(ImmutableArray<IndexIndicator> indicators)
    {
        if (header < 0)
            return;
        foreach (var indicator in indicators)
            if (!columns.ContainsKey(indicator.Id))
                faults.Report(IndexCodes.NoColumn, grid.Name, SourceCell.Blank with { Address = grid.Rows[header][0].Address }, ("indicator", indicator.Name));
    }

    /// <summary>The values as rows of figures, a blank one included: what is not there is missing, and never 0.</summary>
    public ImmutableArray<SubmissionRow> Rows(CompositeIndex index, IReadOnlySet<string> percentages)
    {
        var rows = ImmutableArray.CreateBuilder<SubmissionRow>();
        SourceCell period = Period.Year(index.Year).ToString();
        var targets = index.Indicators.Select(indicator =>
            (Column: columns[indicator.Id].Address.Column, Target: SourceCell.FromString(indicator.Id), IsPercentage: percentages.Contains(indicator.Id))).ToArray();
        var asked = new IndexAsked(index);
        foreach (var row in grid.Rows[(header + 1)..])
        {
            var byColumn = row.ToDictionary(cell => cell.Address.Column);
            var number = row[0].Address.Row;
            if (UnitOf(row, byColumn) is not { } unit)
                continue;
            foreach (var (column, target, isPercentage) in targets)
            {
                var value = byColumn.GetValueOrDefault(column, SourceCell.Blank with { Address = new(number, column) });
                // What is not asked of a unit is rightly blank; a value there is kept, and told later.
                if (!IndexFaults.IsThere(value) && !asked.Is(unit.Text, target.Text))
                    continue;
                rows.Add(new SubmissionRow
                {
                    Sheet = grid.Name, Unit = unit, Target = target, Period = period, Value = isPercentage ? Share(value, target.Text) : value,
                });
            }
        }

        return rows.ToImmutable();
    }

    // A plain number beside percentages could be a share or a hundredfold one.
    private SourceCell Share(SourceCell value, string indicator)
    {
        if (value.Kind == CellKind.Number && (value.Traits & CellTraits.PercentFormat) == 0)
            faults.Report(IndexCodes.PercentMixed, grid.Name, value, ("indicator", indicator), ("found", CellText.Quote(value)));
        return value with { Traits = value.Traits & ~CellTraits.PercentFormat };
    }

    // A row that names nobody and holds values is said; one of notes or nothing is none.
    private SourceCell? UnitOf(ImmutableArray<SourceCell> row, Dictionary<int, SourceCell> byColumn)
    {
        if (SheetGrid.IsRemark(row))
        {
            var remark = row.First(IndexFaults.IsThere);
            faults.ReportRow(RowCodes.Note, grid.Name, remark, ("count", 1), ("found", CellText.Quote(remark)));
            return null;
        }

        if (byColumn.TryGetValue(unitHeading.Address.Column, out var unit) && IndexFaults.IsThere(unit))
            return unit.Kind == CellKind.Number ? unit with { Kind = CellKind.Text } : unit;
        if (columns.Values.Select(heading => byColumn.GetValueOrDefault(heading.Address.Column)).FirstOrDefault(cell => cell.Text is { Length: > 0 }) is { Text: not null } value)
            faults.ReportRow(IndexCodes.RowNameless, grid.Name, value, ("found", CellText.Quote(value)));
        return null;
    }

    private static int HeaderOf(SheetGrid grid, IndexNames indicators)
    {
        var best = (Row: -1, Count: 0);
        for (var i = 0; i < grid.Rows.Length && i < IndexSheets.RowsThatTell; i++)
            if (grid.Rows[i].Count(cell => cell.Kind is CellKind.Text or CellKind.Number && indicators.Find(cell.Text) is not null) is var count && count > best.Count)
                best = (i, count);
        return best.Row;
    }

    private SourceCell Take(SourceCell cell, IndexNames indicators, SourceCell unit)
    {
        if (cell.Kind is CellKind.Text or CellKind.Number && indicators.Find(cell.Text) is { } indicator)
        {
            if (!columns.TryAdd(indicator, cell))
                faults.Report(IndexCodes.ColumnTwice, grid.Name, cell, ("found", CellText.Quote(cell)), ("other", columns[indicator].Address.ToString()));
            return unit;
        }

        var field = cell.Kind == CellKind.Text ? IndexHeadings.Find(IndexSheetKind.Units, cell.Text) : null;
        // The id says who it is even where names are written in another way.
        if (field is IndexField.Id || (field is IndexField.Name && unit.IsBlank))
            return cell;
        if (field is null)
            faults.Report(
                IndexCodes.ColumnUnknown, grid.Name, cell, ("found", CellText.Quote(cell)),
                ("expected", new LocalText("单位的编号或名称，或指标的编号或名称", "the id or name of a unit or of an indicator")));
        return unit;
    }
}
