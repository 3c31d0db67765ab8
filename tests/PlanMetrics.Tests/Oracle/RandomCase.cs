using PlanMetrics.Measures;

namespace PlanMetrics.Tests.Oracle;

/// <summary>A plan, a roster, a profile and figures that depend on one number alone, so that a failing case is found again by it.</summary>
internal static class RandomCase
{
    public static SlowInput Of(int seed)
    {
        var dice = new Dice(seed);
        var year = dice.Between(2022, 2025);
        var asOf = dice.Between(0, 9) switch
        {
            < 5 => new DateOnly(year, 12, 31),
            < 7 => dice.Of(new DateOnly(year, 3, 31), new(year, 6, 30), new(year, 9, 30), new(year, 3, 1)),
            _ => dice.Day(new(year, 1, 1), new(year, 12, 31)),
        };
        var plan = RandomPlan.Of(dice);
        var roster = RandomRoster.Of(dice, plan, year);
        var profile = RandomProfile.Of(dice, plan);
        // Its own dice, so that the cases without a tree stay what they were.
        var treeDice = new Dice(seed + 1_000_003);
        if (treeDice.Percent(30))
            profile = RandomTree.Of(treeDice, plan, profile);
        var observations = new RandomObservations(dice, plan, roster, year, asOf).Make();
        return new(plan, roster, profile, [.. observations], new EvaluationScope(year, asOf));
    }
}
