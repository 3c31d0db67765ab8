using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Files.Drafts;

/// <summary>What a mapping of one sheet could say.</summary>
/// <param name="Layout">Where units and headings stand.</param>
/// <param name="Columns">The columns, each pattern of headings once.</param>
internal sealed record DraftTable(DraftLayout Layout, DraftColumn[] Columns)
{
    public IEnumerable<string> SheetNames { get; init; } = [];

    /// <summary>Names in the column of units that the roster does not know, each with the nearest known one.</summary>
    public (string Name, ReportingUnit? Nearest)[] UnknownUnits { get; init; } = [];

    /// <summary>What stands above the headings.</summary>
    public string Title { get; init; } = "";

    /// <summary>The draft of one sheet, or null where it shows no table.</summary>
    public static DraftTable? Of(LedgerGrid grid, Plan plan, UnitRegistry units)
    {
        if (DraftLayout.Of(grid, units) is not { } layout)
            return null;
        var columns = layout.Headings.Columns
            .Select(column => DraftColumn.Of(column, layout, plan))
            .Where(column => !column.Path.Any(text => TotalWords.IsTotal(TextFold.Key(text))) || !column.Path.Any(text => HeaderMarks.Of(text) != HeaderMark.None))
            .DistinctBy(column => string.Join('\n', column.Path), StringComparer.Ordinal)
            .ToArray();
        if (!columns.Any(column => column.Role is DraftRole.Numerator or DraftRole.Denominator or DraftRole.Value or DraftRole.Date))
            return null;
        return new DraftTable(layout, columns)
        {
            SheetNames = [grid.Name],
            UnknownUnits = [.. UnknownIn(layout, units)],
            Title = string.Join(' ', layout.Grid.Rows.Where(row => row < layout.Headings.FirstRow).SelectMany(row => layout.Grid.Row(row))
                .Where(cell => cell.Cell.Kind == CellKind.Text).Select(cell => cell.Cell.Text.Trim())),
        };
    }

    /// <summary>The columns with a role.</summary>
    public IEnumerable<DraftColumn> With(DraftRole role) => Columns.Where(column => column.Role == role);

    /// <summary>Whether two sheets have the same layout, as where each unit has its own.</summary>
    public bool HasLayoutOf(DraftTable other) =>
        Layout.IsTurned == other.Layout.IsTurned && Columns.Length == other.Columns.Length
        && Columns.Zip(other.Columns).All(pair => pair.First.Path.AsSpan().SequenceEqual(pair.Second.Path));

    private static IEnumerable<(string Name, ReportingUnit? Nearest)> UnknownIn(DraftLayout layout, UnitRegistry units) =>
        layout.UnitColumn == 0 ? [] : layout.Records
            .Where(row => layout.Grid.Row(row).Any(cell => LedgerTotals.NumberOf(cell.Cell) is not null))
            .Select(row => layout.Grid.At(row, layout.UnitColumn))
            .Where(cell => cell.Kind == CellKind.Text && units.Find(cell.Text) is null && !TotalWords.IsTotal(TextFold.Key(cell.Text)) && cell.Text.Trim().Length > 1)
            .Select(cell => cell.Text.Trim()).Distinct(StringComparer.Ordinal)
            .Select(name => (name, units.Nearest(name)));
}
