using System.Collections.Immutable;

namespace PlanMetrics.Profiles;

/// <summary>等次名额: how many units of a peer group may have a grade; who finds no place falls to the next grade, and stands for it there.</summary>
/// <param name="Grade">The grade, by name; not the lowest.</param>
public sealed record GradeQuota(string Grade)
{
    /// <summary>The peer groups that it is for, by name; empty for each of them.</summary>
    public ImmutableArray<string> Peers { get; init; } = [];

    /// <summary>The number of places; null where a share is given.</summary>
    public int? Count { get; init; }

    /// <summary>The share of the graded units of the group, 0 to 1; null where a number is given.</summary>
    public decimal? Share { get; init; }

    /// <summary>How the share becomes a number.</summary>
    public QuotaRounding Rounding { get; init; }

    /// <summary>What tells units of the same score apart; empty for what tells ranks apart.</summary>
    public ImmutableArray<TieBreak> TieBreaks { get; init; } = [];

    /// <summary>What becomes of those that nothing tells apart where the places end.</summary>
    public EdgeTies EdgeTies { get; init; }

    /// <summary>Whether it is for a peer group.</summary>
    /// <param name="group">The group.</param>
    public bool IsFor(PeerGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return Peers.IsEmpty || Peers.Contains(group.Name.Chinese);
    }
}
