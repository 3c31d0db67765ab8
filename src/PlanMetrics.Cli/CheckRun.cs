using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli;

/// <summary>What a check of inputs comes to: who has handed in what, who must be reminded, which yearly reports were made, and the findings.</summary>
/// <param name="Scope">The year and the as-of date.</param>
/// <param name="Observations">The figures.</param>
/// <param name="Findings">The findings.</param>
internal sealed record CheckRun(EvaluationScope Scope, ObservationTable Observations, ImmutableArray<Diagnostic> Findings)
{
    public required ReportingTable Reporting { get; init; }

    public required CompletenessTable Completeness { get; init; }

    public required ReminderTable Reminders { get; init; }

    public required ReportDutyTable ReportDuties { get; init; }

    /// <summary>Checks what was read.</summary>
    /// <param name="data">The data files and what was read.</param>
    /// <param name="on">The day of the list of reminders; null for the latest that the inputs know.</param>
    public static CheckRun Of(RunData data, DateOnly? on)
    {
        var observations = ObservationTable.From(data.Plan, data.Roster, data.Profile, data.Inputs.Submissions, data.Options.Year, data.Findings);
        var scope = DateOption.ScopeOf(observations.Year, data.Options.AsOf);
        var duties = DutyTable.From(data.Plan, data.Roster, observations.Year);
        var reporting = ReportingTable.From(data.Roster, data.Profile, scope, duties, observations, data.Findings);
        // Nothing is scored: measures say when yearly reports were made, and what is wrong with figures beyond their cells is score's to tell.
        var measures = MeasureTable.From(data.Plan, data.Roster, data.Profile, duties, observations, scope, new Findings());
        var reminders = ReminderTable.From(data.Roster, data.Profile, scope, duties, observations, reporting, on, data.Findings);
        return new(scope, observations, data.Findings.Sorted())
        {
            Reporting = reporting,
            Completeness = CompletenessTable.From(data.Roster, data.Profile, scope, duties, observations),
            Reminders = reminders,
            ReportDuties = ReportDutyTable.From(data.Roster, duties, measures),
        };
    }
}
