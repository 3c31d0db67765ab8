using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Trends;

/// <summary>
/// 单值移动极差控制图（XmR）: which values differ from the others by more than neighbours do. A moving range needs two periods that
/// follow each other, and a gap ends every run. Formulas and sources: docs/method.md, Trends.
/// </summary>
public sealed record XmrChart
{
    /// <summary>Above so many mean ranges a range is left out, once.</summary>
    public const double RangeLimit = 3.267;

    private static readonly LocalText Name = new("XmR 控制图（剔除异常极差一次）", "XmR chart, wild ranges left out once");

    private XmrChart()
    {
    }

    /// <summary>Which chart it is.</summary>
    public LocalText Variant { get; } = Name;

    /// <summary>How many periods have a value.</summary>
    public int Count { get; private init; }

    /// <summary>How many moving ranges there are.</summary>
    public int Ranges { get; private init; }

    /// <summary>How many of them are above <see cref="RangeLimit"/> × their mean and left out of <see cref="Limits"/>.</summary>
    public int RangesLeftOut { get; private init; }

    /// <summary>The limits in force, wild ranges left out; null where no two periods follow each other.</summary>
    public XmrLimits? Limits { get; private init; }

    /// <summary>The limits from all ranges; null where no two periods follow each other.</summary>
    public XmrLimits? RawLimits { get; private init; }

    /// <summary>What stands out, by last period, then by rule.</summary>
    public ImmutableArray<XmrSignal> Signals { get; private init; } = [];

    /// <summary>Why there are no limits.</summary>
    public Insufficiency Insufficiency { get; private init; }

    /// <summary>Makes the chart.</summary>
    /// <param name="periods">The numbers of the periods, in rising order; a missing number is a gap.</param>
    /// <param name="values">Their values.</param>
    /// <exception cref="ArgumentException">The two do not make a series.</exception>
    public static XmrChart Of(ReadOnlySpan<int> periods, ReadOnlySpan<double> values)
    {
        SeriesCheck.Demand(periods, values);
        if (values.Length < 2)
            return new() { Count = values.Length, Insufficiency = Insufficiency.TooFewPeriods };
        // From the first value, so that the mean of equal values is that value to the last digit.
        var mean = 0.0;
        foreach (var value in values)
            mean += value - values[0];
        mean = values[0] + (mean / values.Length);
        var (all, ranges) = MeanRange(periods, values, double.PositiveInfinity);
        if (ranges == 0)
            return new() { Count = values.Length, Insufficiency = Insufficiency.NoNeighbours };
        var (screened, kept) = MeanRange(periods, values, RangeLimit * all);
        if (screened == 0)
            (screened, kept) = (all, ranges); // one step among equal values: limits of no width would set every value apart
        var limits = XmrLimits.Of(mean, screened);
        return new()
        {
            Count = values.Length,
            Ranges = ranges,
            RangesLeftOut = ranges - kept,
            Limits = limits,
            RawLimits = XmrLimits.Of(mean, all),
            Signals = XmrSignals.Of(periods, values, limits),
        };
    }

    /// <summary>What the limits say of a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="higherIsBetter">Whether values above it meet it.</param>
    public XmrAssurance Assure(double target, bool higherIsBetter) =>
        Limits is not { } limits ? XmrAssurance.Unknown
        : higherIsBetter && limits.Low >= target ? XmrAssurance.ConsistentPass
        : higherIsBetter && limits.High < target ? XmrAssurance.ConsistentFail
        : !higherIsBetter && limits.High <= target ? XmrAssurance.ConsistentPass
        : !higherIsBetter && limits.Low > target ? XmrAssurance.ConsistentFail
        : XmrAssurance.Inconsistent;

    private static (double Mean, int Count) MeanRange(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, double most)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 1; i < values.Length; i++)
            if (periods[i] - 1 == periods[i - 1] && Math.Abs(values[i] - values[i - 1]) is var range && range <= most)
                (sum, count) = (sum + range, count + 1);
        return (count == 0 ? 0 : sum / count, count);
    }
}
