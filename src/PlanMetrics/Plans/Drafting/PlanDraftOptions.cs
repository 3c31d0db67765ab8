namespace PlanMetrics.Plans.Drafting;

/// <summary>What a draft is told beyond its text.</summary>
public sealed record PlanDraftOptions
{
    /// <summary>The plan's id; <c>draft</c> where nobody says.</summary>
    public string Id { get; init; } = "draft";

    /// <summary>The name that findings give the text.</summary>
    public string File { get; init; } = "";

    /// <summary>The first plan year; null to take it from the text.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last plan year; null to take it from the text.</summary>
    public int? LastYear { get; init; }
}
