using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Trends;

namespace PlanMetrics.Risks;

/// <summary>预警台账: the facts of a year that reach a rung of the ladder, by the measures' order of units, then of targets.</summary>
/// <param name="All">All warnings.</param>
public sealed record WarningTable(ImmutableArray<Warning> All)
{
    /// <summary>A table without warnings.</summary>
    public static WarningTable Empty { get; } = new([]);

    /// <summary>Holds the facts against the profile's ladder.</summary>
    /// <param name="profile">The ladder.</param>
    /// <param name="measures">The year's measures.</param>
    /// <param name="progress">How far each count has come.</param>
    /// <param name="reporting">When figures came in; null where no list of intake says so.</param>
    public static WarningTable From(Profile profile, MeasureTable measures, ProgressTable progress, ReportingTable? reporting = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(progress);
        if (profile.Warnings.IsEmpty || measures.IsSilentYear)
            return Empty;
        var facts = new WarningFacts(measures.Scope);
        var behind = new Dictionary<(string, string), Progress>();
        foreach (var row in progress.All)
            if (row is { IsBehind: true, Role: not MeasureRole.Lead })
                behind[(row.UnitId, row.Target.Id)] = row;
        var found = new List<WarningFact>();
        foreach (var unit in measures.All.Where(measure => measure.Role != MeasureRole.Lead).GroupBy(measure => measure.UnitId, StringComparer.Ordinal))
        {
            var missing = new List<Target>();
            foreach (var measure in unit)
            {
                if (measure is { State: MeasureState.Missing or MeasureState.Rejected, Role: MeasureRole.Own })
                    missing.Add(measure.Target);
                if (facts.Of(measure) is { } fact)
                    found.Add(fact);
                else if (behind.TryGetValue((measure.UnitId, measure.Target.Id), out var row))
                    found.Add(facts.Behind(row));
            }

            if (missing.Count > 0)
                found.Add(WarningFacts.NotReported(unit.Key, missing));
            foreach (var row in reporting?.Rows ?? [])
                if (row.UnitId == unit.Key && WarningFacts.Late(row, reporting!.CountsWorkingDays) is { } late)
                    found.Add(late);
        }

        return new([.. found.Select(fact => WithRung(fact, profile)).OfType<Warning>()]);
    }

    private static Warning? WithRung(WarningFact fact, Profile profile)
    {
        WarningRung? reached = null;
        foreach (var rung in profile.Warnings)
            if (rung.Trigger == fact.Trigger && rung.From <= fact.Size && (reached is null || rung.From > reached.From))
                reached = rung;
        return reached is null ? null : new(fact.UnitId, fact.Target, reached, fact.Size, fact.Text);
    }
}
