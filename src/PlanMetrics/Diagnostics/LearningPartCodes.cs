using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM9155 to PM9159: parts of the program that a deployment may leave out.</summary>
internal static class LearningPartCodes
{
    public static readonly DiagnosticDescriptor NothingLearned = new(
        "PM9155", "learning.partMissing", Severity.Error,
        new("程序的学习部件 {part} 缺失或不适用于本机（{reason}）；未训练模型，计分、研判和复核不需要该部件",
            "the program's part for learning, {part}, is missing or not for this machine ({reason}); no model is trained; scores, risks and verification do not need it"));

    public static readonly DiagnosticDescriptor NotCompared = new(
        "PM9156", "learning.notCompared", Severity.Warning,
        new("程序的学习部件 {part} 缺失或不适用于本机（{reason}）；回测照常进行，不含学习模型一行",
            "the program's part for learning, {part}, is missing or not for this machine ({reason}); the back-test goes on without the row of the learned model"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NothingLearned, NotCompared];
}
