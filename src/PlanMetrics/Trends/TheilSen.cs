using System.Buffers;
using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Trends;

/// <summary>泰尔–森斜率: the median of the slopes of all pairs of periods (Theil 1950, Sen 1968). A few wild values do not move it.</summary>
public readonly record struct TheilSen
{
    private static readonly LocalText Plain = new("泰尔–森斜率", "Theil–Sen");

    /// <summary>Which slope it is.</summary>
    public LocalText Variant { get; private init; }

    /// <summary>How many periods have a value.</summary>
    public int Count { get; private init; }

    /// <summary>How many pairs of periods have a slope.</summary>
    public long Pairs { get; private init; }

    /// <summary>The change from a period to the next; of the seasonal variant, from a year to the next. Null where there is no pair.</summary>
    public double? Slope { get; private init; }

    /// <summary>The value of the line at period 0: median value less slope × median period. Null where there is no pair.</summary>
    public double? Intercept { get; private init; }

    /// <summary>The lower end of the slope's 95 % interval; null where it has none.</summary>
    public double? Low { get; private init; }

    /// <summary>The upper end of the slope's 95 % interval; null where it has none.</summary>
    public double? High { get; private init; }

    /// <summary>What is lacking: of the slope, or of its interval alone.</summary>
    public Insufficiency Insufficiency { get; private init; }

    /// <summary>The slope by period number: a gap counts as the periods that it lasts.</summary>
    /// <param name="periods">The numbers of the periods, in rising order.</param>
    /// <param name="values">Their values.</param>
    /// <exception cref="ArgumentException">The two do not make a series.</exception>
    public static TheilSen Of(ReadOnlySpan<int> periods, ReadOnlySpan<double> values)
    {
        SeriesCheck.Demand(periods, values);
        var n = values.Length;
        if (n < 2)
            return Lacking(Plain, n);
        var room = ArrayPool<double>.Shared.Rent(SenSlopes.CountOf(n) + n);
        var slopes = room.AsSpan(n, SenSlopes.CountOf(n));
        SenSlopes.Write(periods, values, room.AsSpan(0, n), slopes);
        var result = Of(Plain, slopes, KendallCount.Of(values).Variance, n, periods, values, room.AsSpan(0, n), 1);
        ArrayPool<double>.Shared.Return(room);
        return result;
    }

    /// <summary>The slope from a year to the next, pairs taken within each season only (Hirsch, Slack and Smith 1982).</summary>
    /// <param name="periods">The numbers of the periods, in rising order; the rest on division by <paramref name="seasons"/> is the season.</param>
    /// <param name="values">Their values.</param>
    /// <param name="seasons">How many seasons a year has, such as 4 or 12.</param>
    /// <exception cref="ArgumentException">The two do not make a series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year has fewer than two seasons.</exception>
    public static TheilSen Seasonal(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, int seasons)
    {
        SeriesCheck.Demand(periods, values);
        ArgumentOutOfRangeException.ThrowIfLessThan(seasons, 2);
        var number = seasons.ToString(CultureInfo.InvariantCulture);
        var variant = new LocalText($"季节性泰尔–森斜率（每年 {number} 期）", $"seasonal Theil–Sen, {number} seasons a year");
        var n = values.Length;
        var room = ArrayPool<double>.Shared.Rent(SenSlopes.CountOf(n) + n);
        var (pairs, variance) = (0, 0.0);
        using (var parts = new Seasons(periods, values))
        {
            for (var season = 0; season < seasons; season++)
            {
                parts.Take(season, seasons);
                pairs += SenSlopes.Write(parts.Years, parts.Values, room.AsSpan(0, n), room.AsSpan(n + pairs));
                variance += KendallCount.Of(parts.Values).Variance;
            }
        }

        var result = pairs == 0
            ? Lacking(variant, n)
            : Of(variant, room.AsSpan(n, pairs), variance, n, periods, values, room.AsSpan(0, n), seasons);
        ArrayPool<double>.Shared.Return(room);
        return result;
    }

    private static TheilSen Lacking(LocalText variant, int count) =>
        new() { Variant = variant, Count = count, Insufficiency = Insufficiency.TooFewPeriods };

    private static TheilSen Of(
        LocalText variant, Span<double> slopes, double variance, int count,
        ReadOnlySpan<int> periods, ReadOnlySpan<double> values, Span<double> room, int periodsPerSlope)
    {
        var slope = OrderStatistic.Median(slopes);
        // What selection left of the median is not larger, and what lies right of it not smaller: the ends are looked for there.
        var middle = slopes.Length / 2;
        var rank = (int)Math.Floor((slopes.Length - (NormalLaw.Point975 * Math.Sqrt(variance))) / 2) - 1;
        var hasInterval = rank >= 0 && rank < middle;
        values.CopyTo(room);
        var medianValue = OrderStatistic.Median(room);
        var medianPeriod = (periods[(count - 1) / 2] + (double)periods[count / 2]) / 2;
        return new()
        {
            Variant = variant,
            Count = count,
            Pairs = slopes.Length,
            Slope = slope,
            Intercept = medianValue - (medianPeriod / periodsPerSlope * slope),
            Low = hasInterval ? OrderStatistic.Select(slopes[..middle], rank) : null,
            High = hasInterval ? OrderStatistic.Select(slopes[middle..], slopes.Length - 1 - rank - middle) : null,
            Insufficiency = hasInterval ? Insufficiency.None : Insufficiency.OpenInterval,
        };
    }
}
