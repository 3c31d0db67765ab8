using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>The sheets of an index workbook by what they hold, told by their names, else by their headings.</summary>
internal sealed record IndexSheets(IndexTable Indicators, IndexTable? Groups, IndexTable? Units, SheetGrid Values, SheetGrid Settings)
{
    /// <summary>How many rows of a sheet tell what it holds.</summary>
    public const int RowsThatTell = 40;

    private static readonly (IndexSheetKind Kind, LocalText Name, string[] Names)[] Known =
    [
        (IndexSheetKind.Indicators, new("指标", "indicators"), ["指标", "指标表", "指标体系", "indicators", "indicator", "codebook", "metadata"]),
        (IndexSheetKind.Groups, new("分组", "groups"), ["分组", "分组表", "维度", "groups", "group", "dimensions", "pillars", "structure"]),
        (IndexSheetKind.Units, new("单位", "units"), ["单位", "单位表", "评价单位", "国家", "units", "unit", "countries"]),
        (IndexSheetKind.Values, new("数据", "values"), ["数据", "数据表", "数值", "指标值", "values", "value", "data"]),
        (IndexSheetKind.Settings, new("设置", "settings"), ["设置", "设置表", "参数", "settings", "setting", "parameters"]),
    ];

    /// <summary>Whether the sheets of a workbook, or the first rows of them, are those of an index: a list of indicators with the way each is scored, and settings or values.</summary>
    public static bool AreThere(IReadOnlyList<SheetGrid> grids)
    {
        var indicators = grids.FirstOrDefault(grid => IndexTable.IsUnmistakable(grid, IndexSheetKind.Indicators));
        return indicators is not null && grids.Any(grid => grid != indicators && (IndexSettings.IsOn(grid) || HoldsValues(grid, KeysOf(indicators)) >= 2));
    }

    /// <summary>Finds what each sheet holds; null where one that is needed is missing, which is reported.</summary>
    public static IndexSheets? Sort(IReadOnlyList<SheetGrid> grids, IndexFaults faults)
    {
        var indicators = grids.FirstOrDefault(grid => NamedAs(grid) == IndexSheetKind.Indicators && IndexTable.On(grid, IndexSheetKind.Indicators) is not null)
            ?? grids.FirstOrDefault(grid => IndexTable.IsUnmistakable(grid, IndexSheetKind.Indicators));
        var keys = indicators is null ? [] : KeysOf(indicators);
        var found = new Dictionary<IndexSheetKind, SheetGrid>();
        foreach (var grid in grids.Where(grid => !grid.Rows.IsEmpty))
        {
            var kind = grid == indicators ? IndexSheetKind.Indicators : KindOf(grid, keys);
            if (kind is null)
                faults.Report(IndexCodes.SheetUnused, grid.Name, SourceCell.Blank, ("sheet", grid.Name));
            else if (!found.TryAdd(kind.Value, grid))
                faults.Report(IndexCodes.SheetTwice, grid.Name, SourceCell.Blank, ("found", grid.Name), ("other", found[kind.Value].Name), ("sheet", NameOf(kind.Value)));
        }

        foreach (var needed in (ReadOnlySpan<IndexSheetKind>)[IndexSheetKind.Indicators, IndexSheetKind.Values, IndexSheetKind.Settings])
            if (!found.ContainsKey(needed))
                faults.Report(IndexCodes.SheetMissing, "", SourceCell.Blank, ("file", faults.File), ("sheet", NameOf(needed)));
        return faults.Count > 0 ? null : new(
            IndexTable.On(found[IndexSheetKind.Indicators], IndexSheetKind.Indicators)!, TableOf(found, IndexSheetKind.Groups), TableOf(found, IndexSheetKind.Units),
            found[IndexSheetKind.Values], found[IndexSheetKind.Settings]);
    }

    private static LocalText NameOf(IndexSheetKind kind) => Known[(int)kind].Name;

    private static IndexTable? TableOf(Dictionary<IndexSheetKind, SheetGrid> found, IndexSheetKind kind) =>
        found.TryGetValue(kind, out var grid) ? IndexTable.On(grid, kind) : null;

    private static IndexSheetKind? NamedAs(SheetGrid grid)
    {
        var key = IndexHeadings.KeyOf(grid.Name);
        foreach (var (kind, _, names) in Known)
            if (names.Contains(key))
                return kind;
        return null;
    }

    private static IndexSheetKind? KindOf(SheetGrid grid, HashSet<string> keys) => NamedAs(grid) switch
    {
        IndexSheetKind.Settings => IndexSheetKind.Settings,
        IndexSheetKind.Values when grid.Rows.Take(RowsThatTell).Any(row => CountOf(row, keys) > 0) => IndexSheetKind.Values,
        IndexSheetKind.Groups when IndexTable.On(grid, IndexSheetKind.Groups) is not null => IndexSheetKind.Groups,
        IndexSheetKind.Units when IndexTable.On(grid, IndexSheetKind.Units) is not null => IndexSheetKind.Units,
        _ => IndexSettings.IsOn(grid) ? IndexSheetKind.Settings
            : HoldsValues(grid, keys) >= 2 ? IndexSheetKind.Values
            : IndexTable.IsUnmistakable(grid, IndexSheetKind.Groups) ? IndexSheetKind.Groups
            : IndexTable.IsUnmistakable(grid, IndexSheetKind.Units) ? IndexSheetKind.Units
            : null,
    };

    // How many indicators stand in a row beside a heading of units.
    private static int HoldsValues(SheetGrid grid, HashSet<string> keys) =>
        grid.Rows.Take(RowsThatTell).Where(HasUnits).Select(row => CountOf(row, keys)).DefaultIfEmpty(0).Max();

    private static bool HasUnits(ImmutableArray<SourceCell> row) =>
        row.Any(cell => cell.Kind == CellKind.Text && IndexHeadings.Find(IndexSheetKind.Units, cell.Text) is IndexField.Id or IndexField.Name);

    private static int CountOf(ImmutableArray<SourceCell> row, HashSet<string> keys) => row.Count(cell => !cell.IsBlank && keys.Contains(TextFold.Key(cell.Text)));

    private static HashSet<string> KeysOf(SheetGrid grid)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (IndexTable.On(grid, IndexSheetKind.Indicators) is not { } table)
            return keys;
        foreach (var row in table.Rows)
            foreach (var field in (ReadOnlySpan<IndexField>)[IndexField.Id, IndexField.Name, IndexField.EnglishName])
                if (table.At(row, field) is { IsBlank: false } cell)
                    keys.Add(TextFold.Key(cell.Text));
        return keys;
    }
}
