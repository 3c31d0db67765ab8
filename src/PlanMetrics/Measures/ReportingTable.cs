using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>报送情况: who has handed in what. Only a unit's own figures count, whatever became of them: a rejected one was handed in, a blank one was not.</summary>
/// <param name="Rows">One row a unit and due period, by the roster's order, then by period.</param>
public sealed record ReportingTable(ImmutableArray<ReportingRow> Rows)
{
    /// <summary>The figures that it was made from.</summary>
    internal ObservationTable? Source { get; init; }

    /// <summary>Whether days late are working days.</summary>
    public bool CountsWorkingDays { get; init; }

    /// <summary>Who has handed in what for the periods that are due at the as-of date.</summary>
    /// <param name="roster">The units and the calendar.</param>
    /// <param name="profile">Whose targets are expected.</param>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="duties">Who owes what.</param>
    /// <param name="observations">What was handed in.</param>
    /// <param name="findings">Receives where the list of intake and what was handed in do not fit; null to leave that unsaid.</param>
    public static ReportingTable From(
        Roster roster, Profile profile, EvaluationScope scope, DutyTable duties, ObservationTable observations, Findings? findings = null)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(observations);
        var due = roster.Calendar.PeriodsOf(scope.Year).Where(period => period.LastDay <= scope.AsOf).ToArray();
        var singleFacts = duties.Duties
            .Where(duty => duty.Target.Accrual == Accrual.Once)
            .Select(duty => duty.Target.Id).ToHashSet(StringComparer.Ordinal);
        var handedIn = observations.All
            .Where(observation => observation.Source == DataSource.Self && observation.IsHandedIn)
            .ToLookup(observation => (observation.Key.UnitId, singleFacts.Contains(observation.Key.TargetId)));
        var rows = ImmutableArray.CreateBuilder<ReportingRow>();
        var reportsProgress = ReportsProgress(profile, duties);
        foreach (var unit in roster.Units.Where(unit => reportsProgress.ContainsKey(unit.Id)))
            if (reportsProgress[unit.Id])
                rows.AddRange(due.Where(period => Exists(unit, period)).Select(period => ProgressRow(unit.Id, period, handedIn[(unit.Id, false)])));
            else if (due.Length > 0 && Exists(unit, due[^1]))
                rows.Add(RowOf(unit.Id, due[^1], handedIn[(unit.Id, false)].Concat(handedIn[(unit.Id, true)])));
        var intake = new IntakeBook(roster.Calendar, observations.Intake);
        var table = new ReportingTable([.. rows.Select(intake.Complete)]) { Source = observations, CountsWorkingDays = roster.Calendar.Days == DayCount.Working };
        if (findings is not null)
            IntakeFindings.Report(roster, table, observations, findings);
        return table;
    }

    /// <summary>The units that owe anything, and whether any of it is expected in every period: progress figures are, states and single facts are not.</summary>
    private static Dictionary<string, bool> ReportsProgress(Profile profile, DutyTable duties)
    {
        var units = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var duty in duties.Duties.Where(duty => profile.Covers(duty.Target)))
        {
            var isProgress = duty.Target is { Accrual: Accrual.Flow, Cadence: not Cadence.Event };
            foreach (var unit in duty.OwedBy)
                units[unit.Id] = units.GetValueOrDefault(unit.Id) || isProgress;
        }

        return units;
    }

    // A figure is handed in with the period that its last day lies in: a year's total with the fourth quarter.
    private static ReportingRow ProgressRow(string unitId, Period period, IEnumerable<Observation> handedIn) =>
        RowOf(unitId, period, handedIn.Where(observation =>
            !observation.Key.Period.IsPlan && period.Contains(observation.Key.Period.LastDay)));

    private static ReportingRow RowOf(string unitId, Period period, IEnumerable<Observation> handedIn)
    {
        int? submission = null;
        foreach (var observation in handedIn)
            submission = Math.Max(submission ?? 0, observation.Submission);
        return new(unitId, period, submission is null ? ReportingState.Missing : ReportingState.Received, submission);
    }

    private static bool Exists(ReportingUnit unit, Period period) =>
        (unit.ValidFrom is not { } from || from <= period.LastDay) && (unit.ValidTo is not { } to || period.Start <= to);
}
