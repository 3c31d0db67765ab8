using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Adjusting;

/// <summary>Entries and vetoes in words.</summary>
internal static class AdjustmentText
{
    public static LocalText TypeOf(AdjustmentType type) => type switch
    {
        AdjustmentType.Bonus => new("加分", "bonus"),
        AdjustmentType.Penalty => new("扣分", "penalty"),
        _ => new("一票否决", "veto"),
    };

    /// <summary>What a veto does.</summary>
    public static LocalText EffectsOf(Veto veto)
    {
        var effects = veto.Effects.Distinct().Order().Select(effect => Of(effect, veto)).ToArray();
        return new(string.Join('、', effects.Select(effect => effect.Chinese)), string.Join(", ", effects.Select(effect => effect.English)));
    }

    /// <summary>What a veto rests on.</summary>
    public static LocalText Of(Authority authority) => new(
        $"{authority.Document}{authority.Clause}，{authority.Approver}批准",
        $"{authority.Document} {authority.Clause}, approved by {authority.Approver}");

    private static LocalText Of(VetoEffect effect, Veto veto) => effect switch
    {
        VetoEffect.ZeroItem => new("该项计 0 分", "the item has 0 points"),
        VetoEffect.CapGrade => new($"等次不高于“{veto.Grade}”", $"the grade is at most \"{veto.Grade}\""),
        VetoEffect.BarTopGrades => new("取消评优资格", "barred from the top grade"),
        VetoEffect.NoRank => new("不参与排名", "not ranked"),
        _ => new("总分计 0 分", "the total is 0"),
    };
}
