using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM9060 to PM9079: learned models.</summary>
internal static class LearningCodes
{
    public static readonly DiagnosticDescriptor TooFew = Error("PM9060", "model.tooFew",
        "可供检验的已结案例不足：{origins} 个时点、{cases} 个案例、其中 {misses} 个未达标，应至少 3 个时点、200 个案例、两种结果各 20 个；未采用学习模型",
        "too few closed cases to judge by: {origins} origins, {cases} cases, {misses} of them missed, expected at least 3 origins, 200 cases, 20 of each outcome; no model is used");

    public static readonly DiagnosticDescriptor NotBetter = Error("PM9061", "model.notBetter",
        "学习模型的 Brier 评分为 {brier}，规则为 {rule}，差距应大于 {halfWidth}（自助法区间的一半）；未采用学习模型，继续使用规则",
        "the model's Brier score is {brier}, the rule's {rule}, expected a gain above {halfWidth} (half the bootstrap interval); no model is used, the rule stays");

    public static readonly DiagnosticDescriptor Miscalibrated = Error("PM9062", "model.miscalibrated",
        "学习模型的校准斜率为 {slope}，应在 0.8 至 1.2 之间；未采用学习模型，继续使用规则",
        "the model's calibration slope is {slope}, expected 0.8 to 1.2; no model is used, the rule stays");

    public static readonly DiagnosticDescriptor ModelFeatures = Error("PM9063", "model.features",
        "模型文件的特征为“{found}”，应为“{expected}”，且离差大于 0；文件未采用",
        "the features of the model file are \"{found}\", expected \"{expected}\" with deviations above 0; the file is not used");

    public static readonly DiagnosticDescriptor ModelNotUsed = new("PM9064", "model.notUsed", Severity.Warning, new(
        "没有一项下一年的预测适用所给的学习模型（目标值{side}{target}%，报告期与“{period}”同长）；风险研判全部按规则",
        "no forecast of a year ahead is what the model was learned for (a rate of {side} {target}%, over periods as long as \"{period}\"); the whole register is by the rule"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [TooFew, NotBetter, Miscalibrated, ModelFeatures, ModelNotUsed];

    private static DiagnosticDescriptor Error(string code, string name, string chinese, string english) =>
        new(code, name, Severity.Error, new(chinese, english));
}
