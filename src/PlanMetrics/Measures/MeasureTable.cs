using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>
/// The year's measures: for each target of the profile, one row for each unit that owes it, one for each lead of a target that
/// others owe, and one for the district.
/// </summary>
/// <param name="Scope">The year and the as-of date.</param>
/// <param name="All">All measures, by unit in the roster's order (the district last), then in the plan's order of targets, own before lead.</param>
public sealed record MeasureTable(EvaluationScope Scope, ImmutableArray<Measure> All)
{
    /// <summary>
    /// Figures that stood when they were read and do not count here: rejected against their series, later than the as-of date,
    /// or of a period for which the target does not apply. Each with the state or standing that it has now.
    /// </summary>
    public ImmutableArray<Observation> SetAside { get; init; } = [];

    /// <summary>Whether no usable figure of the year was handed in, so that nothing is ranked or graded.</summary>
    public bool IsSilentYear { get; init; }

    /// <summary>Measures what was handed in against what the plan asks for.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units, settings and calendar.</param>
    /// <param name="profile">Which targets are scored, and how much of a year must be there.</param>
    /// <param name="duties">Who owes what in the year.</param>
    /// <param name="observations">The figures.</param>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="findings">Receives what is wrong with the figures, the settings and the roster.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static MeasureTable From(
        Plan plan, Roster roster, Profile profile, DutyTable duties, ObservationTable observations, EvaluationScope scope, Findings findings,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(findings);
        var run = new MeasureRun(plan, roster, profile, observations.Index, scope);
        var targets = new List<TargetMeasures>();
        foreach (var duty in duties.Duties.Where(duty => profile.Covers(duty.Target)))
        {
            ct.ThrowIfCancellationRequested();
            targets.Add(run.Measure(duty));
        }

        findings.AddRange(targets.SelectMany(target => target.News.Findings));
        findings.AddRange(new RosterFindings(plan, roster, duties, profile, scope).All());
        return new(scope, InOrder(roster, targets.Select(target => target.Rows)))
        {
            SetAside = [.. targets.SelectMany(target => target.News.SetAside)],
            IsSilentYear = SilentYear.Report(observations.All, scope, findings),
        };
    }

    /// <summary>The table as it would be from other figures: only targets whose figures differ are measured again, since each is measured by itself.</summary>
    internal MeasureTable Again(
        Plan plan, Roster roster, Profile profile, DutyTable duties, ObservationTable observations, HashSet<string> differing)
    {
        var run = new MeasureRun(plan, roster, profile, observations.Index, Scope);
        var kept = All.ToLookup(row => row.Target.Id, StringComparer.Ordinal);
        var rows = duties.Duties.Where(duty => profile.Covers(duty.Target)).Select(
            duty => differing.Contains(duty.Target.Id) ? run.Measure(duty).Rows : kept[duty.Target.Id]);
        return new(Scope, InOrder(roster, rows))
        {
            IsSilentYear = SilentYear.Report(observations.All, Scope, new Findings()),
        };
    }

    private static ImmutableArray<Measure> InOrder(Roster roster, IEnumerable<IEnumerable<Measure>> targets)
    {
        var byUnit = roster.Units.Select(unit => unit.Id).Append(ReportingUnit.District)
            .ToDictionary(id => id, _ => new List<Measure>(), StringComparer.Ordinal);
        foreach (var target in targets)
            foreach (var row in target)
                byUnit[row.UnitId].Add(row);
        return [.. byUnit.Values.SelectMany(rows => rows)];
    }
}
