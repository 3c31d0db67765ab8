using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Trends;

/// <summary>
/// 曼–肯德尔趋势检验: whether a series rises or falls more steadily than chance makes it. Only the order of the values counts.
/// Formulas and sources: docs/method.md, Trends.
/// </summary>
public readonly record struct MannKendall
{
    /// <summary>The fewest values of which a normal z is given.</summary>
    public const int FewestValues = 4;

    /// <summary>The level of the verdict.</summary>
    public const double Level = 0.05;

    private static readonly LocalText Plain = new("曼–肯德尔检验", "Mann–Kendall");
    private static readonly LocalText Corrected = new("曼–肯德尔检验（Hamed–Rao 自相关修正）", "Mann–Kendall, Hamed–Rao");

    /// <summary>Which test it is.</summary>
    public LocalText Variant { get; private init; }

    /// <summary>How many periods have a value.</summary>
    public int Count { get; private init; }

    /// <summary>How many pairs rise, less how many fall.</summary>
    public long S { get; private init; }

    /// <summary>The variance of <see cref="S"/> without a trend, ties allowed for; of the Hamed–Rao variant, corrected.</summary>
    public double Variance { get; private init; }

    /// <summary>τ (tau-a): <see cref="S"/> over the number of pairs; null where there is no pair.</summary>
    public double? Tau { get; private init; }

    /// <summary>The normal score of <see cref="S"/>, with continuity; null where <see cref="Insufficiency"/> says why.</summary>
    public double? Z { get; private init; }

    /// <summary>The two-sided chance of such an <see cref="S"/> without a trend; null where <see cref="Insufficiency"/> says why.</summary>
    public double? P { get; private init; }

    /// <summary>Why there is no verdict.</summary>
    public Insufficiency Insufficiency { get; private init; }

    /// <summary>The verdict at 5 %.</summary>
    public TrendDirection Direction =>
        P is not { } p ? TrendDirection.Unknown
        : p >= Level ? TrendDirection.None
        : S > 0 ? TrendDirection.Rising
        : TrendDirection.Falling;

    /// <summary>The test of Mann (1945) and Kendall (1975).</summary>
    /// <param name="values">The values in the order of their periods; a gap is left out, since only the order counts.</param>
    /// <exception cref="ArgumentException">A value is no number.</exception>
    public static MannKendall Of(ReadOnlySpan<double> values)
    {
        SeriesCheck.Demand(values);
        var count = KendallCount.Of(values);
        return Judge(Plain, count.Count, count.S, count.Variance, count.Pairs, count.Count >= FewestValues);
    }

    /// <summary>With the variance corrected for serial correlation (Hamed and Rao 1998).</summary>
    /// <param name="periods">The numbers of the periods, in rising order; a missing number is a gap.</param>
    /// <param name="values">Their values.</param>
    /// <exception cref="ArgumentException">The two do not make a series.</exception>
    public static MannKendall HamedRao(ReadOnlySpan<int> periods, ReadOnlySpan<double> values)
    {
        SeriesCheck.Demand(periods, values);
        var count = KendallCount.Of(values);
        if (count.Count < FewestValues || count.Variance == 0)
            return Judge(Corrected, count.Count, count.S, count.Variance, count.Pairs, count.Count >= FewestValues);
        var factor = SerialCorrection.Of(periods, values, TheilSen.Of(periods, values).Slope!.Value);
        return Judge(Corrected, count.Count, count.S, count.Variance * factor, count.Pairs, true);
    }

    /// <summary>Each season compared with itself over the years (Hirsch, Slack and Smith 1982).</summary>
    /// <param name="periods">The numbers of the periods, in rising order; the rest on division by <paramref name="seasons"/> is the season.</param>
    /// <param name="values">Their values; a season without any is left out.</param>
    /// <param name="seasons">How many seasons a year has, such as 4 or 12.</param>
    /// <exception cref="ArgumentException">The two do not make a series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year has fewer than two seasons.</exception>
    public static MannKendall Seasonal(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, int seasons)
    {
        SeriesCheck.Demand(periods, values);
        ArgumentOutOfRangeException.ThrowIfLessThan(seasons, 2);
        var (s, variance, pairs) = (0L, 0.0, 0L);
        using var parts = new Seasons(periods, values);
        for (var season = 0; season < seasons; season++)
        {
            parts.Take(season, seasons);
            var count = KendallCount.Of(parts.Values);
            s += count.S;
            variance += count.Variance;
            pairs += count.Pairs;
        }

        var number = seasons.ToString(CultureInfo.InvariantCulture);
        var variant = new LocalText($"季节性曼–肯德尔检验（每年 {number} 期）", $"seasonal Mann–Kendall, {number} seasons a year");
        return Judge(variant, values.Length, s, variance, pairs, values.Length >= FewestValues && pairs > 1);
    }

    // Where all values are equal there is certainly no trend.
    private static MannKendall Judge(LocalText variant, int count, long s, double variance, long pairs, bool isEnough)
    {
        double? z = !isEnough ? null : NormalLaw.ScoreOf(s, variance);
        return new()
        {
            Variant = variant,
            Count = count,
            S = s,
            Variance = variance,
            Tau = pairs == 0 ? null : (double)s / pairs,
            Z = z,
            P = z is { } score ? NormalLaw.TwoSided(score) : null,
            Insufficiency = isEnough ? Insufficiency.None : Insufficiency.TooFewPeriods,
        };
    }
}
