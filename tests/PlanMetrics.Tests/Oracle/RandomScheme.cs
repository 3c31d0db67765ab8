using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Profiles that a file can hold, with everything that one may have: a tree, own rules, bonus, vetoes, quotas, ties, and texts that are hard to write.</summary>
internal static class RandomScheme
{
    private static readonly string[] Texts = ["优秀", "a；b", "、", "\"引号\"", " 前后空格 ", "0:0; 60:6", "[]", "100%", "=1+1", "第1条，第2款", "x\"y", "'007", "<&>", "\" a \""];

    private static readonly ImmutableArray<GradeBand> Grades = [new("不合格", 0m), new(new("合格", "Pass"), 60m), new("优秀 ", 90.5m)];

    public static Profile Of(int seed)
    {
        var dice = new Dice(seed);
        var profile = RandomProfile.Of(dice, RandomPlan.Of(dice));
        profile = profile with
        {
            Name = new LocalText("方案", dice.Of(Texts)),
            Note = dice.Percent(50) ? "" : new LocalText(dice.Of(Texts), dice.Of(Texts)),
            Rules = [.. profile.Rules.Where(choice => IsWritable(choice.Rule)).Select(choice => Scoped(dice, choice))],
            MissingWords = dice.Percent(20) ? [] : [.. dice.Some(Texts, 30).Where(text => text is not "100%")],
            PeerGroups = [new(dice.Of(Texts), []) { Groups = [.. dice.Some(Texts, 20)], Units = [.. dice.Some(Texts, 20)] }, .. profile.PeerGroups],
            Grades = Grades,
            MinimumTargetShare = dice.Of(0m, 0.333333333333333m),
            Adjustments = AdjustmentsOf(dice),
            TieBreaks = TieBreaksOf(dice),
            Quotas = [new("合格") { Count = dice.Between(0, 9), EdgeTies = dice.Of(EdgeTies.LeaveOut, EdgeTies.TakeAll) }, new("优秀 ") { Share = 0.3m, Rounding = QuotaRounding.Up, TieBreaks = TieBreaksOf(dice) }],
        };
        return dice.Percent(50) ? profile : profile with { Tiers = [], Weights = new(), Tree = RootOf(dice) };
    }

    private static bool IsWritable(ScoringRule rule) => rule is not ScoringRule.Lateness { Late: 0m, PerDay: 0m };

    // A file is held to the figures that a rule can be for.
    private static RuleChoice Scoped(Dice dice, RuleChoice choice) => choice with
    {
        Rule = choice.Rule switch
        {
            ScoringRule.Lateness { PerDay: > 0m } lateness => lateness with { Days = dice.Of(DayCount.Calendar, DayCount.Working) },
            ScoringRule.Goalposts { Lower: > 0m } goalposts => goalposts with { Logarithmic = dice.Percent(50) },
            var other => other,
        },
        Figures = choice.Rule is ScoringRule.PerOccurrence ? [FigureKind.Count] : choice.Figures,
        Targets = [.. dice.Some(Texts, 20)],
        Kinds = dice.Percent(50) ? [] : ["town"],
    };

    private static AdjustmentRules AdjustmentsOf(Dice dice) => new()
    {
        Bonus = dice.Percent(50) ? null : new(5m) { EntryCap = dice.Of<decimal?>(null, 0.5m) },
        Penalties = dice.Percent(50) ? null : new() { Cap = dice.Of<decimal?>(null, 10m), DoubledFactor = dice.Of(2m, 1.5m) },
        Vetoes = dice.Percent(50)
            ? []
            : [
                new("v1", new(dice.Of(Texts), dice.Of(Texts)), new(dice.Of(Texts), dice.Of(Texts), "区委"))
                {
                    On = dice.Of<ItemReference>(default, new(ItemLevel.Target, dice.Of(Texts)), new(ItemLevel.Task, "45"), new(ItemLevel.Section, "6"), new(ItemLevel.Group, "g")),
                    Effects = [VetoEffect.CapGrade, VetoEffect.BarTopGrades],
                    Grade = "优秀 ",
                    BarredGrades = 2,
                },
            ],
    };

    private static ImmutableArray<TieBreak> TieBreaksOf(Dice dice) =>
    [
        .. dice.Some<TieBreak>(
            [new(TieBreakBasis.Unrounded), new(TieBreakBasis.Points) { Item = new(ItemLevel.Group, "a; b") }, new(TieBreakBasis.Points) { Item = new(ItemLevel.Task, "45") }, new(TieBreakBasis.Missing)], 50),
    ];

    // Two kinds of unit may have groups of the same id, which the rows of a workbook tell apart by their order.
    private static TreeNode RootOf(Dice dice) => new("total", "total")
    {
        Aggregate = dice.Of<Aggregation>(Enum.GetValues<Aggregation>()),
        MinimumAvailability = dice.Of(0m, 0.25m),
        Items =
        [
            GroupOf(dice, "same", "town", 1), GroupOf(dice, "same", "department", 2), .. Enumerable.Range(3, dice.Between(1, 4)).Select(i => Node(dice, $"总分{i}", i * 10, 3)),
        ],
    };

    private static TreeNode GroupOf(Dice dice, string id, string kind, int number) =>
        new(id, dice.Of(Texts)) { Kinds = [kind], Weight = 0.000001m, Items = [Node(dice, $"{id}{number}", number * 1000, 2), Node(dice, $"{id}{number}x", (number * 1000) + 500, 2)] };

    private static TreeNode Node(Dice dice, string id, int number, int depth)
    {
        var weight = dice.Between(1, 3_000_000) / 1_000_000m;
        if (depth == 0 || dice.Percent(40))
            return new(id, "") { IsTarget = true, Weight = weight, Rule = RuleOf(dice) };
        TreeNode[] items = [.. Enumerable.Range(0, dice.Between(1, 3)).Select(i => Node(dice, $"{id}.{i}", (number * 4) + i, depth - 1))];
        return new(id, dice.Of(Texts))
        {
            Weight = weight,
            MinimumWeight = dice.Of(0m, 0.5m),
            WeightTotal = dice.Percent(50) ? null : items.Sum(item => item.Weight),
            Aggregate = dice.Of<Aggregation>(Enum.GetValues<Aggregation>()),
            Items = [.. items],
        };
    }

    private static ScoringRule? RuleOf(Dice dice)
    {
        var rules = RandomRules.Of(dice).Select(choice => choice.Rule).Where(IsWritable).ToArray();
        return dice.Percent(50) ? null : dice.Of(rules);
    }
}
