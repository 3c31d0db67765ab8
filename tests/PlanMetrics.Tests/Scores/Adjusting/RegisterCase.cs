using System.Collections.Immutable;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Tests.Measures;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Scores.Adjusting;

/// <summary>
/// Three towns that owe two rates of equal weight, thresholds 100, and a third that does not apply: a has 80 and 60 points, b 50 and 50, c 86 and 86.
/// Bonus with a cap of 5, penalties doubled by 2.
/// </summary>
internal static class RegisterCase
{
    private static readonly Target Full = Rate with { Threshold = new Threshold.Number(100) };

    public static MeasureCase Case(params Adjustment[] entries)
    {
        var example = new MeasureCase(Full, Full with { Id = "u" }, Full with { Id = "v" });
        foreach (var (unit, first, second) in new[] { ("a", 80, 60), ("b", 50, 50), ("c", 86, 86) })
            example.With(unit, Y(), Of(first, 100)).With(unit, Y(), Of(second, 100), target: "u").With(unit, Y(), Of(0, 0), target: "v");
        example.Profile = example.Profile with { Adjustments = new() { Bonus = new(5m), Penalties = new() } };
        example.Entries.AddRange(entries);
        return example;
    }

    public static ItemReference Target(string id) => new(ItemLevel.Target, id);

    public static Adjustment Bonus(decimal points) => Entry(AdjustmentType.Bonus) with { Points = points };

    public static Adjustment Penalty(decimal points, string? target = null) =>
        Entry(AdjustmentType.Penalty) with { Points = points, Item = target is null ? default : Target(target) };

    public static Adjustment Veto(VetoTerms terms) => Entry(AdjustmentType.Veto) with
    {
        Item = terms.On,
        Veto = new("veto", new("否决", "Veto"), new("昭委〔2024〕1号", "第五条", "区委"))
        {
            On = terms.On, Effects = terms.Effects, Grade = terms.Grade, BarredGrades = terms.BarredGrades,
        },
    };

    private static Adjustment Entry(AdjustmentType type) => new("a", type) { Reason = "因", Document = "文", Date = new(2024, 1, 1) };

    internal sealed record VetoTerms
    {
        public ItemReference On { get; init; }

        public ImmutableArray<VetoEffect> Effects { get; init; }

        public string Grade { get; init; } = "";

        public int BarredGrades { get; init; } = 1;
    }
}
