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

    public PeerFields(Roster roster, ItemRules rules, IEnumerable<Measure> measures, PeerGroups groups)
    {
        this.rules = rules;
        if (!rules.AnyRelative)
            return;
        foreach (var unit in roster.Units)
            if (groups.Of(unit) is { } group)
                peers.Add(unit.Id, group);
        var values = new Dictionary<(PeerGroup Group, string Target), (Measure First, List<ExactFraction> Values)>();
        foreach (var measure in measures)
        {
            if (!IsCompared(measure))
                continue;
            var key = (peers[measure.UnitId], measure.Target.Id);
            if (!values.TryGetValue(key, out var field))
                values.Add(key, field = (measure, []));
            field.Values.Add(ValueOf(measure)!.Value);
        }

        foreach (var (key, field) in values)
            Add(key.Group, field.First, field.Values);
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

    private void Add(PeerGroup group, Measure first, List<ExactFraction> values)
    {
        var field = new PeerField(values, BetterDirection.Of(first.Comparison) >= 0);
        if (!fields.TryGetValue(group, out var byTarget))
            fields.Add(group, byTarget = new(StringComparer.Ordinal));
        byTarget.Add(first.Target.Id, field);
        if (field.AllEqual)
            Findings.Add(Diagnostic.At(
                ScoreCodes.PeersAlike, SourceLocation.None,
                ("target", first.Target.Name), ("group", group.Name), ("count", values.Count)).About("", first.Target.Id));
    }

    private static ExactFraction? ValueOf(Measure measure) => ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure);
}
