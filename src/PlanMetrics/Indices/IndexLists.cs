using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>Reads the lists of an index workbook: groups, indicators, units. What the lists say of each other is checked by <see cref="IndexCheck"/>.</summary>
internal sealed class IndexLists(IndexFaults faults, CompositeIndex index, IndexSettings settings)
{
    private static readonly LocalText Above0 = new("大于 0 的数字", "a number above 0");
    private static readonly LocalText AShare = new("0 至 1 的数字", "a number from 0 to 1");
    private static readonly LocalText ANumber = new("数字", "a number");

    private readonly IndexRules rules = new(faults, index, settings);

    /// <summary>The ids and names of the groups.</summary>
    public IndexNames GroupNames { get; } = new(faults);

    /// <summary>The ids and names of the indicators.</summary>
    public IndexNames IndicatorNames { get; } = new(faults);

    /// <summary>The indicators whose bounds are shown as percentages, by id; their values must be, too.</summary>
    public IReadOnlySet<string> Percentages => rules.Percentages;

    /// <summary>The cells that items stand in, for findings about them.</summary>
    public Dictionary<IndexKey, (string Sheet, SourceCell Cell)> Places { get; } = [];

    /// <summary>The items that have a weight of their own.</summary>
    public HashSet<IndexKey> Weighted { get; } = [];

    /// <summary>Whether indicators have points (分值) in place of weights: then a group without a weight has those of its indicators.</summary>
    public bool HasPoints { get; private set; }

    public ImmutableArray<IndexGroup> Groups(IndexTable? table) => table is null ? [] : Read(table, GroupNames, (row, id, name) => new IndexGroup(id, name)
    {
        Parent = Optional(table, row, IndexField.Group),
        Weight = WeightOf(table, row, id),
        Aggregate = faults.Choice(table.Grid.Name, table.At(row, IndexField.Aggregate), table.HeadingOf(IndexField.Aggregate), IndexChoices.Aggregation, Aggregation.Arithmetic),
        MinimumAvailability = Number(table, row, IndexField.MinimumAvailability, AShare, IndexReader.IsShare) ?? 0m,
        Kinds = Words(table, row, IndexField.Kinds),
    });

    public ImmutableArray<IndexIndicator> Indicators(IndexTable table)
    {
        HasPoints = table.Has(IndexField.Points) && !table.Has(IndexField.Weight);
        string? merged = null;
        return Read(table, IndicatorNames, (row, id, name) =>
        {
            var cell = table.At(row, IndexField.Group);
            var isCovered = cell.IsBlank && (cell.Traits & CellTraits.Merged) != 0;
            merged = isCovered ? merged : Optional(table, row, IndexField.Group);
            var (rule, isLower) = rules.Read(table, row, id, name);
            var limits = rules.Limits(table, row);
            return new IndexIndicator(id, name, rule)
            {
                Group = merged,
                Weight = WeightOf(table, row, id),
                LowerIsBetter = isLower,
                UnitName = Optional(table, row, IndexField.UnitName) ?? "",
                Lowest = Number(table, row, IndexField.Lowest, ANumber) ?? limits.Lowest,
                Highest = Number(table, row, IndexField.Highest, ANumber) ?? limits.Highest,
                Kinds = Words(table, row, IndexField.Kinds),
            };
        });
    }

    public ImmutableArray<IndexUnit> Units(IndexTable? table) => table is null ? [] : Read(table, new IndexNames(faults), (row, id, name) => new IndexUnit(id, name)
    {
        PeerGroup = Optional(table, row, IndexField.PeerGroup) ?? "",
        Kind = Optional(table, row, IndexField.Kinds) ?? "",
    });

    private ImmutableArray<T> Read<T>(IndexTable table, IndexNames names, Func<ImmutableArray<SourceCell>, string, LocalText, T> read)
    {
        ReportHeadings(table);
        var items = ImmutableArray.CreateBuilder<T>(table.Rows.Length);
        foreach (var row in table.Rows.Where(row => !SheetGrid.IsRemark(row)))
        {
            var id = Optional(table, row, IndexField.Id) ?? Optional(table, row, IndexField.Name);
            var cell = table.At(row, table.Has(IndexField.Id) ? IndexField.Id : IndexField.Name);
            if (id is null)
            {
                if (!table.IsValues && row.FirstOrDefault(IndexFaults.IsThere) is { Text.Length: > 0 } other)
                    faults.Report(IndexCodes.RowNameless, table.Grid.Name, other, ("found", other.Text));
                continue;
            }

            var name = Optional(table, row, IndexField.Name) ?? id;
            var both = new LocalText(name, Optional(table, row, IndexField.EnglishName) ?? name);
            names.Claim(id, both, table.Grid.Name, cell);
            Places.TryAdd(new(table.Kind, id), (table.Grid.Name, cell));
            items.Add(read(row, id, both));
        }

        return items.ToImmutable();
    }

    // On the values sheet the other headings are indicators, and what is none of them is told there.
    private void ReportHeadings(IndexTable table)
    {
        foreach (var (cell, first) in table.Twice)
            faults.Report(IndexCodes.ColumnTwice, table.Grid.Name, cell, ("found", cell.Text.Trim()), ("other", first.Address.ToString()));
        if (table.IsValues)
            return;
        foreach (var cell in table.Unknown)
            faults.Report(IndexCodes.ColumnUnknown, table.Grid.Name, cell, ("found", cell.Text.Trim()), ("expected", IndexHeadings.Expected(table.Kind)));
    }

    private string? Optional(IndexTable table, ImmutableArray<SourceCell> row, IndexField field) =>
        table.Has(field) && faults.Text(table.Grid.Name, table.At(row, field), table.HeadingOf(field)) is { Length: > 0 } text ? text : null;

    private decimal? Number(IndexTable table, ImmutableArray<SourceCell> row, IndexField field, LocalText expected, Func<decimal, bool>? fits = null) =>
        table.Has(field) ? faults.Number(table.Grid.Name, table.At(row, field), table.HeadingOf(field), expected, fits) : null;

    private ImmutableArray<string> Words(IndexTable table, ImmutableArray<SourceCell> row, IndexField field) =>
        Optional(table, row, field) is { } text
            ? [.. text.Split([';', '；', '、', ',', '，', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : [];

    private decimal WeightOf(IndexTable table, ImmutableArray<SourceCell> row, string id)
    {
        if ((Number(table, row, IndexField.Weight, Above0, value => value > 0m) ?? Number(table, row, IndexField.Points, Above0, value => value > 0m)) is not { } weight)
            return 1m;
        Weighted.Add(new(table.Kind, id));
        // The digits beyond are the noise of binary fractions: 1/3 is kept as 0.33333333333333331.
        return decimal.Round(weight, TreeNode.WeightPlaces);
    }
}
