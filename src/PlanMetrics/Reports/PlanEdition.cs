using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports;

/// <summary>规划版本及其数据: an edition of the plan with the rules and figures by which the final view judges years, up to that of its scope.</summary>
/// <param name="Plan">The plan as it was in force.</param>
/// <param name="Roster">The units, settings and calendar of then.</param>
/// <param name="Profile">Which targets were scored.</param>
/// <param name="Observations">The figures.</param>
/// <param name="Scope">The last year that it judges, and the as-of date in it.</param>
public sealed record PlanEdition(Plan Plan, Roster Roster, Profile Profile, ObservationTable Observations, EvaluationScope Scope)
{
    private HashSet<int>? reported;

    /// <summary>Whether anybody reported anything for a year.</summary>
    internal bool HasFiguresOf(int year) => (reported ??= [.. Observations.All
        .Where(item => (item.Reported ?? item.Verified) is not null).Select(item => item.Key.Period.LastDay.Year)]).Contains(year);

    /// <summary>What every unit and the district came to in a year.</summary>
    internal List<Measure> MeasuresOf(int year)
    {
        var end = new DateOnly(year, 12, 31);
        var scope = new EvaluationScope(year, Scope.AsOf < end ? Scope.AsOf : end);
        return [.. MeasureTable.From(Plan, Roster, Profile, DutyTable.From(Plan, Roster, year), Observations, scope, new Diagnostics.Findings())
            .All.Where(measure => measure.Role != MeasureRole.Lead)];
    }
}
