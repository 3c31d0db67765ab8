using PlanMetrics.Measures;
using PlanMetrics.Profiles;

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
        // Drawn last, so that a number means the same figures as before there were registers.
        var input = new SlowInput(plan, roster, profile, [.. observations], new EvaluationScope(year, asOf));
        return dice.Percent(50) ? input : WithRegister(input, dice);
    }

    private static SlowInput WithRegister(SlowInput input, Dice dice)
    {
        var targets = input.Targets.Select(target => target.Id).ToList();
        var groups = input.Profile.Tree is { } tree ? GroupsOf(tree) : TasksOf(input);
        // What an item brings under a profile's tree is compared to 9 decimals, so a penalty there is one on the total.
        var penalized = input.Profile.Tree is null ? (targets, groups) : ([], []);
        return input with
        {
            Profile = input.Profile with
            {
                Adjustments = RandomEntries.Rules(dice),
                TieBreaks = dice.Percent(60) ? [] : [.. RandomEntries.TieBreaks(dice, targets, groups)],
                Quotas = dice.Percent(30) ? [] : [.. RandomEntries.Quotas(dice, targets, groups)],
                PeerGroups = dice.Percent(80) || targets.Count == 0
                    ? input.Profile.PeerGroups
                    : [new("点名", []) { Units = [.. input.Roster.Units.Take(3).Select(unit => unit.Id)] }, .. input.Profile.PeerGroups],
            },
            Entries = [.. input.Roster.Units.Where(_ => dice.Percent(60)).SelectMany(unit => RandomEntries.Of(dice, unit.Id, (targets, groups), penalized).ToList())],
        };
    }

    private static List<ItemReference> TasksOf(SlowInput input) =>
        [.. input.Plan.Tasks.Select(task => new ItemReference(ItemLevel.Task, task.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)))];

    private static List<ItemReference> GroupsOf(TreeNode node) =>
        [.. node.Items.Where(item => !item.IsTarget).SelectMany(item => GroupsOf(item).Prepend(new(ItemLevel.Group, item.Id)))];
}
