using System.Globalization;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Profiles between the embedded ones and everything that their policies allow.</summary>
internal static class RandomProfile
{
    public static Profile Of(Dice dice, Plan plan)
    {
        if (dice.Percent(25))
            return Profile.Equal with { MinimumTargets = dice.Between(1, 4) };
        return Profile.Equal with
        {
            Tiers = dice.Percent(70) ? [Tier.Universal, Tier.Extended] : [Tier.Universal],
            FullPoints = dice.Of(100m, 100m, 300m, 1000m, 10m),
            Decimals = dice.Between(0, 4),
            RankBy = dice.Of(RankBasis.Published, RankBasis.Unrounded),
            Rules = dice.Percent(40) ? Profile.Equal.Rules : RandomRules.Of(dice),
            Weights = dice.Percent(50) ? new() : WeightsOf(dice, plan),
            Missing = dice.Of(MissingPolicy.Zero, MissingPolicy.Zero, MissingPolicy.Exclude, MissingPolicy.Withhold),
            ZeroCases = dice.Of<ZeroCasePolicy>(Enum.GetValues<ZeroCasePolicy>()),
            ZeroCasesOf = dice.Percent(70)
                ? Profile.Equal.ZeroCasesOf
                : Profile.Equal.ZeroCasesOf.Add("t1", dice.Of<ZeroCasePolicy>(Enum.GetValues<ZeroCasePolicy>())),
            MinimumCoverage = dice.Of(1m, 1m, 1m, 0.75m, 0.5m, 0.3m),
            MinimumTargets = dice.Between(0, 4),
            MinimumWeightShare = dice.Of(0m, 0m, 0.37m),
            PeerGroups = dice.Percent(80) ? Profile.Equal.PeerGroups : [new("全部", ["town", "department", "verticalAgency", "partyOrgan"])],
        };
    }

    private static ItemWeights WeightsOf(Dice dice, Plan plan)
    {
        var none = new ItemWeights();
        return new()
        {
            Targets = none.Targets.AddRange(Weigh(dice, plan.Targets.Select(target => target.Id))),
            Tasks = none.Tasks.AddRange(Weigh(dice, plan.Tasks.Select(task => task.Number.ToString(CultureInfo.InvariantCulture)))),
            Sections = none.Sections.AddRange(Weigh(dice, plan.Sections.Select(section => section.Number.ToString(CultureInfo.InvariantCulture)))),
        };
    }

    private static List<KeyValuePair<string, decimal>> Weigh(Dice dice, IEnumerable<string> ids) =>
        ids.Where(_ => dice.Percent(60)).Select(id => KeyValuePair.Create(id, dice.Between(1, 3_000_000) / (dice.Percent(50) ? 1_000_000m : 1m))).ToList();
}
