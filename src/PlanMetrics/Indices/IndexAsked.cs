using PlanMetrics.Plans;

namespace PlanMetrics.Indices;

/// <summary>Which indicators are asked of which units.</summary>
internal sealed class IndexAsked
{
    private readonly Dictionary<string, string> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> limited = new(StringComparer.Ordinal);

    public IndexAsked(CompositeIndex index)
    {
        foreach (var unit in index.Units)
            foreach (var spelling in (ReadOnlySpan<string>)[unit.Id, unit.Name.Chinese, unit.Name.English])
                kinds.TryAdd(TextFold.Key(spelling), unit.Kind);
        var chains = new IndexChains(index);
        foreach (var indicator in index.Indicators.Where(chains.HasKinds))
            limited.Add(indicator.Id, [.. chains.KindsOf(indicator)]);
    }

    /// <summary>Whether an indicator is asked of a unit; true where the unit is unknown, which is told elsewhere.</summary>
    public bool Is(string unit, string indicator) =>
        !limited.TryGetValue(indicator, out var having) || !kinds.TryGetValue(TextFold.Key(unit), out var kind) || having.Contains(kind);
}
