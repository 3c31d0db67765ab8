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
        var observations = new RandomObservations(dice, plan, roster, year, asOf).Make();
        // Drawn last, so that a number means the same figures as before there were registers.
        var input = new SlowInput(plan, roster, profile, [.. observations], new EvaluationScope(year, asOf));
        return dice.Percent(50) ? input : WithRegister(input, dice);
    }

    private static SlowInput WithRegister(SlowInput input, Dice dice)
    {
        var targets = input.Targets.Select(target => target.Id).ToList();
        var tasks = input.Plan.Tasks.Select(task => task.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return input with
        {
            Profile = input.Profile with
            {
                Adjustments = RandomEntries.Rules(dice),
                TieBreaks = dice.Percent(60) ? [] : [.. RandomEntries.TieBreaks(dice, targets, tasks)],
                Quotas = dice.Percent(30) ? [] : [.. RandomEntries.Quotas(dice, targets, tasks)],
                PeerGroups = dice.Percent(80) || targets.Count == 0
                    ? input.Profile.PeerGroups
                    : [new("点名", []) { Units = [.. input.Roster.Units.Take(3).Select(unit => unit.Id)] }, .. input.Profile.PeerGroups],
            },
            Entries = [.. input.Roster.Units.Where(_ => dice.Percent(60)).SelectMany(unit => RandomEntries.Of(dice, unit.Id, targets, tasks).ToList())],
        };
    }
}
