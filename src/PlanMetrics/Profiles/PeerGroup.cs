using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Profiles;

/// <summary>Units that are ranked against each other.</summary>
/// <param name="Name">Its name, such as 各镇.</param>
/// <param name="Kinds">The kinds of unit in it, by id.</param>
public sealed record PeerGroup(LocalText Name, ImmutableArray<string> Kinds)
{
    /// <summary>The roster's groups whose units are in it, by id.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>Single units in it, by id.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>Whether it names nobody at all.</summary>
    internal bool IsEmpty => Kinds.IsEmpty && Groups.IsEmpty && Units.IsEmpty;
}
