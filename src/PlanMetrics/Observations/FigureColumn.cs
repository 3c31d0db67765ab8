using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>A column that holds a figure or a part of one.</summary>
internal sealed class FigureColumn
{
    public static readonly FigureColumn Numerator = new(new("分子", "numerator"), row => row.Numerator);
    public static readonly FigureColumn Denominator = new(new("分母", "denominator"), row => row.Denominator);
    public static readonly FigureColumn Value = new(new("数值", "value"), row => row.Value);
    public static readonly FigureColumn Comparator = new(new("对比值", "comparator"), row => row.Comparator);
    public static readonly FigureColumn Date = new(new("日期", "date"), row => row.Date);

    private static readonly ImmutableArray<FigureColumn> OfRatio = [Numerator, Denominator];
    private static readonly ImmutableArray<FigureColumn> OfPair = [Value, Comparator];
    private static readonly ImmutableArray<FigureColumn> OfDate = [Date];
    private static readonly ImmutableArray<FigureColumn> OfValue = [Value];

    private readonly Func<SubmissionRow, SourceCell> cellOf;

    private FigureColumn(LocalText name, Func<SubmissionRow, SourceCell> cellOf) => (Name, this.cellOf) = (name, cellOf);

    public LocalText Name { get; }

    /// <summary>All of them.</summary>
    public static ImmutableArray<FigureColumn> All { get; } = [Numerator, Denominator, Value, Comparator, Date];

    public SourceCell CellOf(SubmissionRow row) => cellOf(row);

    /// <summary>Those that a kind of figure fills.</summary>
    public static ImmutableArray<FigureColumn> Of(FigureKind kind) => kind switch
    {
        FigureKind.Ratio => OfRatio,
        FigureKind.Pair => OfPair,
        FigureKind.Date => OfDate,
        _ => OfValue,
    };

    /// <summary>Those that a kind of figure fills, in words.</summary>
    public static LocalText Expected(FigureKind kind) => kind switch
    {
        FigureKind.Ratio => new("“分子”和“分母”", "\"numerator\" and \"denominator\""),
        FigureKind.Pair => new("“数值”和“对比值”", "\"value\" and \"comparator\""),
        FigureKind.Date => new("“日期”", "\"date\""),
        FigureKind.Outcome => new("“数值”（1 或 0）", "\"value\" (1 or 0)"),
        _ => new("“数值”", "\"value\""),
    };
}
