using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Comparing;

/// <summary>单位成绩: what one result publishes about a unit.</summary>
public sealed record UnitStanding
{
    /// <summary>The unrounded points; null where nothing is scored.</summary>
    public decimal? Points { get; init; }

    /// <summary>The published score; null where nothing is scored.</summary>
    public decimal? Score { get; init; }

    /// <summary>得分率 in percent; null where nothing is scored.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The grade; empty for none.</summary>
    public LocalText Grade { get; init; } = "";

    /// <summary>The name of its peer group; empty for none.</summary>
    public LocalText Peers { get; init; } = "";

    /// <summary>Its rank among its peers, from 1; null where it is not ranked.</summary>
    public int? Rank { get; init; }

    /// <summary>并列: whether it shares its rank.</summary>
    public bool Tied { get; init; }

    /// <summary>Why it is not ranked; empty where it is.</summary>
    public LocalText NotRanked { get; init; } = "";
}
