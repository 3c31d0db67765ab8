using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores.Rules;

namespace PlanMetrics.Scores;

/// <summary>
/// What relative rules compare with: for each target under one, the values of each peer group. Missing, rejected and not applicable
/// figures are in no field, and a unit in no peer group, like the district, has nobody to be compared with.
/// </summary>
internal sealed class PeerFields
{
    private readonly Dictionary<string, PeerGroup> peers = new(StringComparer.Ordinal);
    private readonly Dictionary<PeerGroup, Dictionary<string, PeerField>> fields = [];
    private readonly ItemRules rules;

    public PeerFields(Roster roster, ItemRules rules, MeasureTable measures, PeerGroups groups)
    {
        this.rules = rules;
        if (!rules.AnyRelative)
            return;
        foreach (var unit in roster.Units)
            if (groups.Of(unit) is { } group)
                peers.Add(unit.Id, group);
        foreach (var target in measures.All.Where(IsCompared).GroupBy(measure => measure.Target.Id, StringComparer.Ordinal))
            foreach (var field in target.GroupBy(measure => peers[measure.UnitId]))
                Add(field.Key, [.. field]);
    }

    /// <summary>The fields in which nothing tells the units apart.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>The field that a measure stands in; null where it has none.</summary>
    public PeerField? Of(Measure measure) =>
        Compares(measure) ? fields.GetValueOrDefault(peers[measure.UnitId])?.GetValueOrDefault(measure.Target.Id) : null;

    /// <summary>Whether there are peers to compare a measure with, should they report.</summary>
    public bool Compares(Measure measure) => measure.Role == MeasureRole.Own && peers.ContainsKey(measure.UnitId);

    private bool IsCompared(Measure measure) =>
        measure.State == MeasureState.Reported
        && Compares(measure)
        && rules.Has(measure)
        && rules.Of(measure).Rule.IsRelative
        && ValueOf(measure) is not null;

    private void Add(PeerGroup group, List<Measure> measures)
    {
        var field = new PeerField(measures.Select(measure => ValueOf(measure)!.Value), BetterDirection.Of(measures[0].Comparison) >= 0);
        if (!fields.TryGetValue(group, out var byTarget))
            fields.Add(group, byTarget = new(StringComparer.Ordinal));
        byTarget.Add(measures[0].Target.Id, field);
        if (field.AllEqual)
            Findings.Add(Diagnostic.At(
                ScoreCodes.PeersAlike, SourceLocation.None,
                ("target", measures[0].Target.Name), ("group", group.Name), ("count", measures.Count)).About("", measures[0].Target.Id));
    }

    private static ExactFraction? ValueOf(Measure measure) => ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure);
}
