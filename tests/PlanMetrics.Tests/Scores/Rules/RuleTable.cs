using System.Collections.Immutable;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using static PlanMetrics.Profiles.ScoringRule;

namespace PlanMetrics.Tests.Scores.Rules;

/// <summary>Every rule, in each of its forms and directions.</summary>
internal static class RuleTable
{
    private static readonly Func<decimal, decimal> Higher = value => value;
    private static readonly Func<decimal, decimal> Lower = value => -value;
    private static readonly Func<decimal, decimal> Closer = value => -Math.Abs(value - RuleRow.Threshold);
    private static readonly Func<decimal, decimal> Within = value => -Math.Max(0m, Math.Max(80m - value, value - 120m));

    public static IReadOnlyDictionary<string, RuleRow> Rows { get; } = new Dictionary<string, RuleRow>(StringComparer.Ordinal)
    {
        ["passFail, higher"] = Same(new PassFail(), Comparison.AtLeast),
        ["passFail, lower"] = Same(new PassFail(), Comparison.LessThan),
        ["proportional, higher"] = new(new Proportional(20m), Comparison.AtLeast, Higher) { Rescaled = k => new Proportional(20m * k) },
        ["proportional, lower"] = new(new Proportional(170m), Comparison.AtMost, Lower) { Rescaled = k => new Proportional(170m * k) },
        ["steps, whole"] = Steps(false, 70m, Comparison.AtLeast, Higher),
        ["steps, pro rata"] = Steps(true, null, Comparison.AtLeast, Higher),
        ["steps, lower"] = Steps(false, null, Comparison.AtMost, Lower),
        ["steps, equal"] = Steps(true, 70m, Comparison.Equal, Closer),
        ["bands, actual"] = Bands(k => [new(0m, 0m), new(60m * k, 60m), new(90m * k, 100m)], BandBasis.Actual, Comparison.AtLeast, Higher),
        ["bands, lower"] = Bands(k => [new(0m, 100m), new(60m * k, 60m), new(90m * k, 0m)], BandBasis.Actual, Comparison.AtMost, Lower),
        ["bands, attainment"] = Bands(_ => [new(0m, 0m), new(60m, 6.5m), new(90m, 10m)], BandBasis.Attainment, Comparison.AtLeast, Higher),
        ["perOccurrence"] = new(new PerOccurrence(0.3m) { Of = 15m, Cap = 14m }, Comparison.AtMost, Lower)
        {
            Rescaled = k => new PerOccurrence(0.3m / k) { Of = 15m, Cap = 14m },
        },
        ["lateness"] = new(new Lateness { Late = 0.5m, Never = 1m, Of = 2m }, Comparison.OnOrBefore, Lower),
        ["lateness, by day"] = new(new Lateness { Late = 0.5m, PerDay = 0.1m, Of = 2m }, Comparison.OnOrBefore, Lower),
        ["goalposts, higher"] = Goalposts(20m, 150m, 0m, Comparison.AtLeast, Higher),
        ["goalposts, lower"] = Goalposts(130m, 2m, 0m, Comparison.AtMost, Lower),
        ["goalposts, 1 to 100"] = Goalposts(20m, 150m, 0.01m, Comparison.AtLeast, Higher),
        ["nearest to the threshold"] = new(new Nearest(30m), Comparison.Equal, Closer) { Rescaled = k => new Nearest(30m * k) },
        ["nearest to a value"] = new(new Nearest(30m) { Value = 100m }, Comparison.AtLeast, Closer)
        {
            Rescaled = k => new Nearest(30m * k) { Value = 100m * k },
        },
        ["inside"] = new(new Inside(80m, 120m), Comparison.AtLeast, Within) { Rescaled = k => new Inside(80m * k, 120m * k) },
        ["inside, with reach"] = new(new Inside(80m, 120m) { Reach = 30m }, Comparison.AtLeast, Within)
        {
            Rescaled = k => new Inside(80m * k, 120m * k) { Reach = 30m * k },
        },
        ["minMax, higher"] = Same(new MinMax(), Comparison.AtLeast),
        ["minMax, lower"] = Same(new MinMax { MinimumShare = 0.01m }, Comparison.AtMost),
        ["bestUnit, higher"] = Same(new BestUnit(), Comparison.AtLeast),
        ["bestUnit, lower"] = Same(new BestUnit(), Comparison.AtMost),
        ["rankSteps, higher"] = Same(new RankSteps(30m) { Cap = 80m }, Comparison.AtLeast),
        ["rankSteps, lower"] = Same(new RankSteps(2m), Comparison.AtMost),
    };

    private static RuleRow Same(ScoringRule rule, Comparison comparison) =>
        new(rule, comparison, comparison == Comparison.AtLeast ? Higher : Lower) { Rescaled = _ => rule };

    private static RuleRow Steps(bool proRata, decimal? cap, Comparison comparison, Func<decimal, decimal> goodness)
    {
        ScoringRule Of(decimal scale) => new Steps(7m, 9m * scale) { ProRata = proRata, Cap = cap };
        return new(Of(1m), comparison, goodness) { Rescaled = Of };
    }

    private static RuleRow Bands(Func<decimal, ImmutableArray<PointBand>> bands, BandBasis on, Comparison comparison, Func<decimal, decimal> goodness)
    {
        ScoringRule Of(decimal scale) => new Bands(bands(scale)) { On = on };
        return new(Of(1m), comparison, goodness) { Rescaled = Of };
    }

    private static RuleRow Goalposts(decimal lower, decimal upper, decimal least, Comparison comparison, Func<decimal, decimal> goodness)
    {
        ScoringRule Of(decimal scale) => new Goalposts(lower * scale, upper * scale) { MinimumShare = least };
        return new(Of(1m), comparison, goodness) { Rescaled = Of };
    }
}
