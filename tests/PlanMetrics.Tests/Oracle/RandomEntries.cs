using PlanMetrics.Observations;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Registers of bonus, penalties and vetoes, and rules for them.</summary>
internal static class RandomEntries
{
    public static AdjustmentRules Rules(Dice dice) => new()
    {
        Bonus = new(dice.Between(1, 20)) { EntryCap = dice.Percent(40) ? dice.Between(1, 8) / 2m : null },
        Penalties = new() { Cap = dice.Percent(30) ? dice.Between(1, 60) : null, DoubledFactor = dice.Of(2m, 1.5m, 3m) },
    };

    public static IEnumerable<Adjustment> Of(Dice dice, string unit, (List<string> Targets, List<ItemReference> Groups) all, (List<string> Targets, List<ItemReference> Groups) penalized)
    {
        for (var i = dice.Between(0, 4); i > 0; i--)
            yield return Entry(dice, unit, AdjustmentType.Bonus, i) with { Item = Item(dice, all.Targets, all.Groups), Points = dice.Between(1, 400) / 100m };
        for (var i = dice.Between(0, 4); i > 0; i--)
            yield return Entry(dice, unit, AdjustmentType.Penalty, i) with
            {
                Item = Item(dice, penalized.Targets, penalized.Groups), Points = dice.Between(1, 4000) / 100m, Doubled = dice.Percent(30),
            };
        if (dice.Percent(30))
            yield return Veto(dice, unit, all.Targets, all.Groups);
    }

    public static Adjustment Veto(Dice dice, string unit) => Veto(dice, unit, ["t", "u", "v"], [new(ItemLevel.Task, "1")]);

    public static IEnumerable<TieBreak> TieBreaks(Dice dice, IReadOnlyList<string> targets, IReadOnlyList<ItemReference> groups) =>
        dice.Some(Enum.GetValues<TieBreakBasis>(), 40).Select(by => new TieBreak(by) { Item = by == TieBreakBasis.Points ? Item(dice, targets, groups) : default });

    public static IEnumerable<GradeQuota> Quotas(Dice dice, IReadOnlyList<string> targets, IReadOnlyList<ItemReference> groups) =>
        dice.Some(["优秀", "良好", "合格"], 50).Select(grade => new GradeQuota(grade)
        {
            Count = dice.Percent(50) ? dice.Between(0, 3) : null,
            TieBreaks = dice.Percent(70) ? [] : [.. TieBreaks(dice, targets, groups)],
            EdgeTies = dice.Of(EdgeTies.LeaveOut, EdgeTies.TakeAll),
        }).Select(quota => quota.Count is not null ? quota : quota with { Share = dice.Between(0, 100) / 100m, Rounding = dice.Of(Enum.GetValues<QuotaRounding>()) });

    private static Adjustment Veto(Dice dice, string unit, IReadOnlyList<string> targets, IReadOnlyList<ItemReference> groups)
    {
        var on = Item(dice, targets, groups);
        var effects = dice.Some([VetoEffect.CapGrade, VetoEffect.BarTopGrades, VetoEffect.NoRank, VetoEffect.ZeroTotal], 25);
        if (on.Level != ItemLevel.Total && dice.Percent(70))
            effects = dice.Percent(70) ? [VetoEffect.ZeroItem] : [VetoEffect.ZeroItem, .. effects];
        return Entry(dice, unit, AdjustmentType.Veto, 0) with
        {
            Item = on,
            Veto = new("veto", "否决", new("文", "条", "人"))
            {
                On = on, Effects = [.. effects], Grade = dice.Of("不合格", "合格", "良好"), BarredGrades = dice.Between(1, 3),
            },
        };
    }

    private static Adjustment Entry(Dice dice, string unit, AdjustmentType type, int number) => new(unit, type)
    {
        Reason = $"事由{number}", Document = "文", Date = new DateOnly(2022, 1, 1).AddDays(dice.Between(0, 20)),
    };

    private static ItemReference Item(Dice dice, IReadOnlyList<string> targets, IReadOnlyList<ItemReference> groups) => dice.Between(0, 9) switch
    {
        < 4 => default,
        < 8 when targets.Count > 0 => new(ItemLevel.Target, dice.Of(targets)),
        _ when groups.Count > 0 => dice.Of(groups),
        _ => default,
    };
}
