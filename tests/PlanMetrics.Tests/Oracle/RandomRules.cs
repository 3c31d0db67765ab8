using System.Collections.Immutable;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Oracle;

/// <summary>A rule for each kind of target, drawn from all that there are.</summary>
internal static class RandomRules
{
    private static readonly ImmutableArray<FigureKind> Quantities = [FigureKind.Ratio, FigureKind.Count];

    public static ImmutableArray<RuleChoice> Of(Dice dice) =>
    [
        new(Upwards(dice)) { Comparisons = [Comparison.AtLeast], Figures = dice.Of<ImmutableArray<FigureKind>>(Quantities, [FigureKind.Ratio]) },
        new(Downwards(dice)) { Comparisons = [Comparison.AtMost], Figures = Quantities },
        new(Late(dice)) { Comparisons = [Comparison.OnOrBefore], Figures = [FigureKind.Date] },
        new(Either(dice)) { Comparisons = [Comparison.GreaterThan, Comparison.LessThan, Comparison.Increase, Comparison.Decrease], Figures = Quantities },
        new(dice.Of<ScoringRule>(new ScoringRule.PassFail(), new ScoringRule.Nearest(7.5m), new ScoringRule.Steps(15m, 2m)))
        {
            Comparisons = [Comparison.Equal], Figures = Quantities,
        },
    ];

    private static ScoringRule Upwards(Dice dice) => dice.Between(0, 4) switch
    {
        0 => new ScoringRule.Proportional(dice.Of(0m, 40m, 62.5m)),
        1 => new ScoringRule.Steps(dice.Of(0.3m, 1m, 2m), dice.Of(1m, 3m, 0.7m))
        {
            ProRata = dice.Percent(50), Cap = dice.Of<decimal?>(null, 1.2m, 10m), Of = dice.Of<decimal?>(15m, 10m),
        },
        2 => Bands(dice, BandBasis.Attainment),
        _ => Either(dice),
    };

    private static ScoringRule Downwards(Dice dice) => dice.Between(0, 3) switch
    {
        0 => new ScoringRule.PerOccurrence(dice.Of(0.3m, 0.7m)) { Of = 3m, Cap = dice.Of<decimal?>(null, 1.1m) },
        1 => new ScoringRule.Steps(1m, dice.Of(1m, 0.3m)) { Of = 7m },
        2 => new ScoringRule.Proportional(dice.Of(3m, 100m)),
        _ => Either(dice),
    };

    private static ScoringRule Either(Dice dice) => dice.Between(0, 6) switch
    {
        0 => Bands(dice, BandBasis.Actual),
        1 => new ScoringRule.Goalposts(dice.Of(0m, 20m, 110m), dice.Of(3m, 85m)) { MinimumShare = dice.Of(0m, 0.01m) },
        2 => new ScoringRule.Nearest(dice.Of(5m, 30m)) { Value = dice.Of(2m, 85m) },
        3 => new ScoringRule.Inside(dice.Of(1m, 40m), 90m) { Reach = dice.Of<decimal?>(null, 7m) },
        4 => new ScoringRule.MinMax { MinimumShare = dice.Of(0m, 0.01m) },
        5 => new ScoringRule.BestUnit(),
        _ => new ScoringRule.RankSteps(dice.Of(2m, 30m)) { Of = 100m, Cap = dice.Of<decimal?>(null, 50m) },
    };

    private static ScoringRule.Bands Bands(Dice dice, BandBasis on) =>
        new([new(0m, dice.Of(0m, 1m)), new(dice.Of(1m, 60m), 6m), new(dice.Of(85m, 90m), 10m)]) { On = on, Of = dice.Of<decimal?>(10m, 13m) };

    private static ScoringRule.Lateness Late(Dice dice) => new()
    {
        Late = dice.Of(0m, 0.5m),
        PerDay = dice.Of(0m, 0.1m, 0.01m),
        Cap = dice.Of<decimal?>(null, 0.8m),
        Never = dice.Of<decimal?>(null, 1m),
        Of = 2m,
    };
}
