using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>总分: the score of one unit, or of the district, for one year.</summary>
/// <param name="UnitId">The unit's id; <c>*</c> for the district.</param>
/// <param name="Kind">The id of its kind; <c>district</c> for the district.</param>
/// <param name="Total">The tree.</param>
public sealed record UnitScore(string UnitId, string Kind, Score Total)
{
    /// <summary>The published score: rounded half away from zero to the profile's decimals; null where nothing is scored or the unit is not.</summary>
    public decimal? Published { get; init; }

    /// <summary>适用分值: the points that applied.</summary>
    public decimal? Full { get; init; }

    /// <summary>得分率 in percent, rounded like the score; grades and ranks go by it.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The grade, after vetoes and quota; null where there is no rate.</summary>
    public GradeBand? Grade { get; init; }

    /// <summary>The grade that the rate alone earns; null where there is no rate.</summary>
    public GradeBand? GradeByRate { get; init; }

    /// <summary>The grade after vetoes and before the quota; null where there is no rate.</summary>
    public GradeBand? GradeBeforeQuota { get; init; }

    /// <summary>The peer group it is ranked in; null for a unit listed apart.</summary>
    public PeerGroup? Peers { get; init; }

    /// <summary>Its rank among its peers, from 1; ties share a rank; null where it is not ranked.</summary>
    public int? Rank { get; init; }

    /// <summary>并列: whether it shares its rank.</summary>
    public bool Tied { get; init; }

    /// <summary>Why it is not ranked; empty where it is.</summary>
    public LocalText NotRanked { get; init; } = "";

    /// <summary>
    /// Bonus, penalties and vetoes that count, as they were applied. Their points and the contributions of the targets add up to the unrounded
    /// total exactly.
    /// </summary>
    public ImmutableArray<AppliedAdjustment> Adjustments { get; init; } = [];

    /// <summary>How many targets have points, 0 for missing and rejected ones included.</summary>
    public int Scored { get; init; }

    /// <summary>How many targets are missing.</summary>
    public int Missing { get; init; }

    /// <summary>How many are not applicable.</summary>
    public int NotApplicable { get; init; }

    /// <summary>How many of these have no independent source.</summary>
    public int NoIndependentSource { get; init; }

    /// <summary>How many are not due.</summary>
    public int NotDue { get; init; }

    /// <summary>How many were rejected.</summary>
    public int Rejected { get; init; }

    /// <summary>The share of its nominal weight that was taken out and re-based away, 0 to 1.</summary>
    public decimal RebasedWeight { get; init; }
}
