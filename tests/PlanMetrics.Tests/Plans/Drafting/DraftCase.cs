using PlanMetrics.Plans;
using PlanMetrics.Plans.Drafting;

namespace PlanMetrics.Tests.Plans.Drafting;

/// <summary>Drafts of texts made up for a test; the places in them do not exist.</summary>
internal static class DraftCase
{
    private static readonly string Folder = Path.Combine(House.Repository.Root, "tests", "PlanMetrics.Tests", "Plans", "Drafting");

    /// <summary>A whole plan in wording of its own, with traps.</summary>
    public static string Synthetic { get; } = File.ReadAllText(Path.Combine(Folder, "synthetic-plan.zh.txt"));

    /// <summary>Its explicit targets as a person reads them, one a line.</summary>
    public static IReadOnlyList<string> Expected { get; } = [.. File.ReadAllLines(Path.Combine(Folder, "synthetic-plan.expected.csv")).Skip(1)];

    /// <summary>A plan of one task with one sentence.</summary>
    public static PlanDraftResult Sentence(string sentence) => PlanDraft.Run(
        $"青岚县法治建设实施方案(2021-2025年)\n一、任务\n(一)工作\n1.加强工作。{sentence}。〔责任单位:县司法局,县财政局,各镇〕\n");

    /// <summary>The explicit targets of one sentence: comparison, threshold, unit, cadence.</summary>
    public static string[] Explicit(string sentence) => [.. Sentence(sentence).Candidates.Select(candidate => candidate.Target).Where(target => target.Tier == Tier.Explicit).Select(Shown)];

    public static string Shown(Target target) =>
        string.Join(' ', Name(target.Comparison), target.Threshold, Name(target.UnitOfMeasure), Name(target.Cadence));

    public static string Name<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
