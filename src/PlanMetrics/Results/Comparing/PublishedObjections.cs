using System.Collections.Immutable;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Results.Comparing;

/// <summary>The objections of <c>scores.json</c>.</summary>
internal static class PublishedObjections
{
    public static ImmutableArray<Objection> Read(JsonElement scores) => [.. ResultMember.Items(scores, "objections").Select(Entry)];

    /// <summary>Whether two entries are the same objection with the same decision, wherever they stand.</summary>
    public static bool IsSame(Objection one, Objection other) =>
        one with { Place = SourceLocation.None, IsLate = false } == other with { Place = SourceLocation.None, IsLate = false };

    private static Objection Entry(JsonElement item) => new(ResultMember.Text(item, "unit"), ResultMember.Text(item, "claim"))
    {
        TargetId = ResultMember.Text(item, "target"),
        Evidence = ResultMember.Text(item, "evidence"),
        Decision = ResultMember.Choice<ObjectionDecision>(item, "decision"),
        DecidedBy = ResultMember.Text(item, "decidedBy"),
        Document = ResultMember.Text(item, "document"),
        Received = ResultMember.OptionalDay(item, "received"),
        Decided = ResultMember.OptionalDay(item, "decided"),
        IsLate = ResultMember.Flag(item, "late"),
        Before = ResultMember.Number(item, "before"),
        After = ResultMember.Number(item, "after"),
        Note = ResultMember.Text(item, "note"),
        Place = ResultMember.Place(item),
    };
}
