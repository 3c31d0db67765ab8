using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Risks;

/// <summary>What a forecast says where a learned model speaks: which one, and what the rule says where that is more than a level away.</summary>
internal static class LearnedReason
{
    // As many digits as tell two files apart in a sentence; the column holds them all.
    private const int ShownDigits = 12;

    public static Outlook Of(Outlook rule, LearnedChance chance)
    {
        var (own, other) = (RiskLevels.Published(chance.Probability), RiskLevels.Published(rule.Probability));
        var model = chance.Model[..ShownDigits];
        var apart = Math.Abs(RiskLevels.Of(own) - RiskLevels.Of(other)) > 1
            ? new LocalText(
                $"，与规则相差一级以上：模型{Text(own)}（{RiskLevels.Word(RiskLevels.Of(own)).Chinese}），规则{Text(other)}（{RiskLevels.Word(RiskLevels.Of(other)).Chinese}）",
                $", more than a level from the rule: the model {Text(own)} ({RiskLevels.Word(RiskLevels.Of(own)).English}), the rule {Text(other)} ({RiskLevels.Word(RiskLevels.Of(other)).English})")
            : new("", "");
        return rule with
        {
            Learned = chance,
            Reason = new(
                $"{rule.Reason.Chinese}；概率由学习模型{model}给出{apart.Chinese}",
                $"{rule.Reason.English}; the probability is that of the learned model {model}{apart.English}"),
        };
    }

    private static string Text(decimal probability) => probability.ToString("0.000", CultureInfo.InvariantCulture);
}
