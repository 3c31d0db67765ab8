using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Trends;

/// <summary>
/// 比例控制图（P 图、漏斗图）: which units, or which periods of one unit, differ from the common rate by more than their number of cases explains.
/// Formulas and sources: docs/method.md, Trends.
/// </summary>
public sealed record ProportionChart
{
    /// <summary>The fewest units with cases from which it is measured how much more they differ than chance makes them.</summary>
    public const int FewestForDispersion = 3;

    private static readonly LocalText PChart = new("P 控制图（3倍标准差）", "P-chart, three sigma");
    private static readonly LocalText Funnel = new("漏斗图（精确二项分布）", "funnel, exact binomial");
    private static readonly LocalText Wide = new("漏斗图（过度离散修正）", "funnel, over-dispersion");

    private ProportionChart()
    {
    }

    /// <summary>Which chart it is.</summary>
    public LocalText Variant { get; private init; }

    /// <summary>The common rate: all good cases over all cases; null where there are none.</summary>
    public double? Centre { get; private init; }

    /// <summary>The share of points that lie within the limits by chance.</summary>
    public double Coverage { get; private init; }

    /// <summary>φ: the mean squared distance in standard errors, the outer tenths pulled in; 1 where it is not measured.</summary>
    public double Dispersion { get; private init; } = 1;

    /// <summary>τ²: the variance between units beyond chance; 0 where there is none or it is not measured.</summary>
    public double Between { get; private init; }

    /// <summary>The points, in the order given.</summary>
    public ImmutableArray<ProportionPoint> Points { get; private init; } = [];

    /// <summary>Why there are no limits, or why dispersion was not measured.</summary>
    public Insufficiency Insufficiency { get; private init; }

    /// <summary>P 图: limits of three standard errors, for the periods of one unit or for units.</summary>
    /// <param name="counts">Good cases and cases of each.</param>
    /// <exception cref="ArgumentException">More good cases than cases, or fewer than none.</exception>
    public static ProportionChart ThreeSigma(ReadOnlySpan<(long Good, long Cases)> counts)
    {
        const double width = 3;
        return Make(PChart, counts, 1 - NormalLaw.TwoSided(width), (centre, cases) => Normal(centre, width, Variance(centre, cases)));
    }

    /// <summary>漏斗图: exact binomial limits at a coverage, for units of different size.</summary>
    /// <param name="counts">Good cases and cases of each unit.</param>
    /// <param name="coverage">The share within the limits by chance, such as 0.95 or 0.998.</param>
    /// <exception cref="ArgumentException">More good cases than cases, or fewer than none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The coverage is not between 0 and 1.</exception>
    public static ProportionChart ExactBinomial(ReadOnlySpan<(long Good, long Cases)> counts, double coverage)
    {
        CheckCoverage(coverage);
        var tail = (1 - coverage) / 2;
        return Make(Funnel, counts, coverage, (centre, cases) => (BinomialLaw.Limit(tail, cases, centre), BinomialLaw.Limit(1 - tail, cases, centre)));
    }

    /// <summary>漏斗图: normal limits, with what units differ beyond chance added to the variance.</summary>
    /// <param name="counts">Good cases and cases of each unit.</param>
    /// <param name="coverage">The share within the limits by chance, such as 0.95 or 0.998.</param>
    /// <exception cref="ArgumentException">More good cases than cases, or fewer than none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The coverage is not between 0 and 1.</exception>
    public static ProportionChart OverDispersed(ReadOnlySpan<(long Good, long Cases)> counts, double coverage)
    {
        CheckCoverage(coverage);
        var width = NormalLaw.Point(1 - ((1 - coverage) / 2));
        var (dispersion, between, isMeasured) = OverDispersion.Of(counts, FewestForDispersion);
        var chart = Make(Wide, counts, coverage, (centre, cases) => Normal(centre, width, Variance(centre, cases) + between));
        return chart with
        {
            Dispersion = dispersion,
            Between = between,
            Insufficiency = chart.Insufficiency == Insufficiency.None && !isMeasured ? Insufficiency.TooFewUnits : chart.Insufficiency,
        };
    }

    private static ProportionChart Make(
        LocalText variant, ReadOnlySpan<(long Good, long Cases)> counts, double coverage, Func<double, long, (double Low, double High)> limitsOf)
    {
        var (good, cases) = Sum(counts);
        double? centre = cases == 0 ? null : (double)good / cases;
        var points = ImmutableArray.CreateBuilder<ProportionPoint>(counts.Length);
        foreach (var count in counts)
        {
            if (count.Cases == 0)
            {
                points.Add(new(count.Good, count.Cases, null, null, null));
                continue;
            }

            var (low, high) = limitsOf(centre!.Value, count.Cases);
            points.Add(new(count.Good, count.Cases, (double)count.Good / count.Cases, low, high));
        }

        return new()
        {
            Variant = variant,
            Coverage = coverage,
            Centre = centre,
            Points = points.DrainToImmutable(),
            Insufficiency = centre is null ? Insufficiency.NoCases : Insufficiency.None,
        };
    }

    private static (long Good, long Cases) Sum(ReadOnlySpan<(long Good, long Cases)> counts)
    {
        var (good, cases) = (0L, 0L);
        foreach (var count in counts)
        {
            if (count.Good < 0 || count.Good > count.Cases)
                throw new ArgumentException($"{count.Good} of {count.Cases} is no rate.", nameof(counts));
            (good, cases) = (good + count.Good, cases + count.Cases);
        }

        return (good, cases);
    }

    private static void CheckCoverage(double coverage)
    {
        if (!(coverage > 0 && coverage < 1))
            throw new ArgumentOutOfRangeException(nameof(coverage), coverage, "A coverage lies between 0 and 1.");
    }

    private static (double Low, double High) Normal(double centre, double width, double variance) =>
        (Math.Max(0, centre - (width * Math.Sqrt(variance))), Math.Min(1, centre + (width * Math.Sqrt(variance))));

    private static double Variance(double centre, long cases) => centre * (1 - centre) / cases;
}
