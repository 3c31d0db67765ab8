using System.Collections.Concurrent;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores;

/// <summary>The rule and the full points of each target for each kind of unit, looked up once. Thread-safe.</summary>
internal sealed class ItemRules(Profile profile, Roster roster)
{
    private readonly ConcurrentDictionary<(string Kind, string Target, Comparison Comparison, FigureKind Figure), ItemTerms> terms = [];
    private readonly Dictionary<string, string> kinds = KindsOf(roster);

    /// <summary>Whether a rule compares units.</summary>
    public bool AnyRelative { get; } =
        profile.Rules.Any(choice => choice.Rule.IsRelative)
        || (profile.Tree?.Targets().Any(node => node.Rule is { IsRelative: true }) ?? false);

    /// <summary>Which days are working days.</summary>
    public AssessmentCalendar Calendar { get; } = roster.Calendar;

    /// <summary>The kind of a unit; <c>district</c> for the district.</summary>
    public string KindOf(string unitId) => kinds[unitId];

    /// <summary>Whether a measure is scored for its kind of unit.</summary>
    public bool Has(Measure measure) => profile.Trees is not { } trees || trees.Of(kinds[measure.UnitId]).Find(measure.Target.Id) is not null;

    public ItemTerms Of(Measure measure)
    {
        var key = (kinds[measure.UnitId], measure.Target.Id, measure.Comparison, measure.FigureKind);
        return terms.TryGetValue(key, out var known) ? known : terms.GetOrAdd(key, Find(measure, key.Item1));
    }

    private ItemTerms Find(Measure measure, string kind) => new(
        profile.RuleFor(measure.Target, measure.Comparison, measure.FigureKind, kind),
        profile.Trees?.Of(kind).Find(measure.Target.Id)?.Points ?? profile.FullPoints);

    private static Dictionary<string, string> KindsOf(Roster roster)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal) { [ReportingUnit.District] = UnitKind.District };
        foreach (var unit in roster.Units)
            kinds.TryAdd(unit.Id, unit.Kind);
        return kinds;
    }
}
