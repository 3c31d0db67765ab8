using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Indices;

/// <summary>The kinds of unit that the engine knows: each pair of a peer group and a kind of the index is one.</summary>
internal sealed class IndexKinds
{
    /// <summary>The one kind of an index whose units have none.</summary>
    public const string Only = "unit";

    private readonly bool hasPeers;
    private readonly bool hasKinds;
    private readonly Dictionary<string, (string Peers, string Kind)> pairs = new(StringComparer.Ordinal);

    public IndexKinds(CompositeIndex index)
    {
        hasPeers = index.Units.Any(unit => unit.PeerGroup.Length > 0);
        hasKinds = index.Units.Any(unit => unit.Kind.Length > 0);
        foreach (var unit in index.Units)
            pairs.TryAdd(IdOf(unit), (unit.PeerGroup, unit.Kind));
    }

    public IEnumerable<string> All => pairs.Keys;

    public string IdOf(IndexUnit unit)
    {
        var id = (hasPeers, hasKinds) switch
        {
            (false, false) => Only,
            (false, true) => unit.Kind,
            (true, false) => unit.PeerGroup,
            _ => $"{unit.PeerGroup}/{unit.Kind}",
        };
        // The engine keeps one kind for itself, and an empty id is none.
        return id is UnitKind.District or "" ? $"{Only}:{id}" : id;
    }

    public IEnumerable<(string Name, ImmutableArray<string> Kinds)> PeerGroups() =>
        pairs.GroupBy(pair => pair.Value.Peers, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Select(pair => pair.Key).ToImmutableArray()));

    /// <summary>The engine's kinds for kinds of the index; empty for all.</summary>
    public ImmutableArray<string> Of(ImmutableArray<string> kinds) =>
        kinds.IsEmpty ? [] : [.. pairs.Where(pair => kinds.Contains(pair.Value.Kind)).Select(pair => pair.Key)];
}
