using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Results.Noticing;

/// <summary>Which documents are drafted, for whom, from what.</summary>
public sealed record NoticeOptions
{
    /// <summary>The kinds; all unless stated.</summary>
    public ImmutableArray<NoticeKind> Kinds { get; init; } = [.. Enum.GetValues<NoticeKind>()];

    /// <summary>The one unit wanted, by id, name or alias; null for all. What goes to all units is then left out.</summary>
    public string? Unit { get; init; }

    /// <summary>A folder of edited templates; what it lacks comes from the built-in ones. Null for these alone.</summary>
    public string? Templates { get; init; }

    /// <summary>The language of the documents; null for that of the result.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether documents of an earlier run are replaced although somebody has edited them.</summary>
    public bool Force { get; init; }
}
