using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>Reads how an indicator's values become points: its rule, its bounds and its direction, which must not contradict each other.</summary>
internal sealed class IndexRules
{
    private static readonly LocalText ANumber = new("数字", "a number");
    private static readonly LocalText LeastPoints = new("0 至小于满分的数字", "a number from 0 to below the full points");

    private static readonly LocalText OneFormat = new("格式一致的界限（都是百分比，或都是普通数字）", "bounds of one format, percentages or plain numbers");

    private readonly HashSet<string> percentages = new(StringComparer.Ordinal);
    private readonly IndexFaults faults;
    private readonly decimal full;
    private readonly decimal minimumShare;
    private readonly IndexRule? usual;

    public IndexRules(IndexFaults faults, CompositeIndex index, IndexSettings settings)
    {
        (this.faults, full) = (faults, index.FullPoints);
        minimumShare = (settings.Number(IndexSetting.MinimumPoints, LeastPoints, value => value >= 0m && value < full) ?? 0m) / full;
        usual = settings.Has(IndexSetting.Rule) ? settings.Choice(IndexSetting.Rule, IndexChoices.Rule, IndexRule.Goalposts) : null;
    }

    /// <summary>The indicators whose bounds are shown as percentages, by id.</summary>
    public IReadOnlySet<string> Percentages => percentages;

    /// <summary>The rule of an indicator, and whether lower values are better.</summary>
    public (ScoringRule Rule, bool LowerIsBetter) Read(IndexTable table, ImmutableArray<SourceCell> row, string id, LocalText name)
    {
        var isLower = Choice(table, row, IndexField.Direction, IndexChoices.Direction, false);
        var bounds = new IndexBounds(
            Number(table, row, IndexField.Lower), Number(table, row, IndexField.Upper), Number(table, row, IndexField.Worst), Number(table, row, IndexField.Best),
            table.At(row, IndexField.Direction) is { IsBlank: false } ? isLower : null);
        var rule = Choice(table, row, IndexField.Rule, IndexChoices.Rule, usual ?? IndexRule.Goalposts);
        if (IsPercentage(table, row) is not { } isPercentage)
            faults.Report(IndexCodes.Bounds, table.Grid.Name, row[0], ("indicator", name), ("found", bounds.Text), ("expected", OneFormat));
        else if (isPercentage)
            percentages.Add(id);
        var isLogarithmic = Choice(table, row, IndexField.Transform, IndexChoices.Transform, false);
        if (FaultOf(rule, bounds, isLogarithmic) is { } fault)
            faults.Report(IndexCodes.Bounds, table.Grid.Name, row[0], ("indicator", name), ("found", fault.Found), ("expected", fault.Expected));
        return rule switch
        {
            IndexRule.MinMax => (new ScoringRule.MinMax { MinimumShare = minimumShare }, isLower),
            IndexRule.BestUnit => (new ScoringRule.BestUnit(), isLower),
            IndexRule.None => (new ScoringRule.Goalposts(0m, full), false),
            _ => (new ScoringRule.Goalposts(bounds.Zero ?? 0m, bounds.One ?? 1m) { MinimumShare = minimumShare, Logarithmic = isLogarithmic }, bounds.IsLower),
        };
    }

    /// <summary>What the values of an indicator must lie between because they are points already.</summary>
    public (decimal? Lowest, decimal? Highest) Limits(IndexTable table, ImmutableArray<SourceCell> row) =>
        Choice(table, row, IndexField.Rule, IndexChoices.Rule, usual ?? IndexRule.Goalposts) == IndexRule.None ? (0m, full) : (null, null);

    // Bounds shown as percentages are kept as shares, and so must the values be: 45 % is 0.45.
    private static bool? IsPercentage(IndexTable table, ImmutableArray<SourceCell> row)
    {
        var there = new[] { IndexField.Lower, IndexField.Upper, IndexField.Worst, IndexField.Best }.Select(field => table.At(row, field)).Where(IndexFaults.IsThere).ToArray();
        var shown = there.Count(cell => (cell.Traits & CellTraits.PercentFormat) != 0);
        return shown == 0 ? false : shown == there.Length ? true : null;
    }

    private static (LocalText Found, LocalText Expected)? FaultOf(IndexRule rule, IndexBounds bounds, bool isLogarithmic) =>
        rule != IndexRule.Goalposts ? (bounds.HasAny ? (bounds.Text, new LocalText("不设上下限（规则不使用）", "no bounds, which its rule does not use")) : null)
        : bounds.IsMixed ? (bounds.Text, new("下限和上限，或最差值和最优值，两者取一", "lower and upper, or worst and best, not both"))
        : bounds.Zero is not { } zero || bounds.One is not { } one ? (bounds.Text, new("下限和上限，或最差值和最优值", "lower and upper, or worst and best"))
        : zero == one ? (bounds.Text, new("两个不同的界限", "two bounds that differ"))
        : bounds.IsReversed ? (bounds.Text, new("下限小于上限（逆向指标用“方向”列，或用最差值、最优值）", "a lower bound below the upper one; say with a direction, or with worst and best, that lower is better"))
        : bounds.Contradicts ? (bounds.Text, new("与“方向”一致的最差值和最优值", "worst and best that agree with its direction"))
        : isLogarithmic && Math.Min(zero, one) <= 0m ? (bounds.Text, new("大于 0 的界限（取对数）", "bounds above 0 for logarithms"))
        : null;

    private T Choice<T>(IndexTable table, ImmutableArray<SourceCell> row, IndexField field, IndexWords<T> words, T fallback) =>
        table.Has(field) ? faults.Choice(table.Grid.Name, table.At(row, field), table.HeadingOf(field), words, fallback) : fallback;

    private decimal? Number(IndexTable table, ImmutableArray<SourceCell> row, IndexField field) =>
        table.Has(field) ? faults.Number(table.Grid.Name, table.At(row, field), table.HeadingOf(field), ANumber) : null;
}
