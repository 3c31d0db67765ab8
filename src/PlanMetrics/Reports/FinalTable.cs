using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports;

/// <summary>
/// 终期评估: every target of every unit and of the district over the years of the plan: each year's value, what counts have come to, and how tasks with
/// a date ended. A year for which nobody reported anything is named, never zero.
/// </summary>
/// <param name="Years">The plan years judged, up to that of the as-of date.</param>
/// <param name="MissingYears">Those of them for which there is no figure at all.</param>
/// <param name="LaterYears">The plan years that come after the as-of date.</param>
/// <param name="Rows">By unit and target in the order of the last year's measures, then by year.</param>
public sealed record FinalTable(ImmutableArray<int> Years, ImmutableArray<int> MissingYears, ImmutableArray<int> LaterYears, ImmutableArray<FinalRow> Rows)
{
    /// <summary>Judges every year of the plan on its own, by the same plan, roster and profile.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units, settings and calendar.</param>
    /// <param name="profile">Which targets are scored.</param>
    /// <param name="observations">The figures of all years.</param>
    /// <param name="asOf">数据截至日期.</param>
    public static FinalTable From(Plan plan, Roster roster, Profile profile, ObservationTable observations, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(observations);
        var all = Enumerable.Range(plan.FirstYear, plan.LastYear - plan.FirstYear + 1).ToArray();
        ImmutableArray<int> years = [.. all.Where(year => year <= asOf.Year)];
        var reported = observations.All.Where(item => (item.Reported ?? item.Verified) is not null).Select(item => item.Key.Period.LastDay.Year).ToHashSet();
        var measured = new List<Measure>[years.Length];
        Parallel.For(0, years.Length, i => measured[i] = Measures(plan, roster, profile, observations, years[i], asOf));
        var rows = new List<FinalRow>();
        foreach (var series in Series(measured))
            rows.AddRange(Joined(series, years, reported, asOf));
        return new(years, [.. years.Where(year => !reported.Contains(year))], [.. all.Where(year => year > asOf.Year)], [.. rows]);
    }

    private static List<Measure> Measures(Plan plan, Roster roster, Profile profile, ObservationTable observations, int year, DateOnly asOf)
    {
        var end = new DateOnly(year, 12, 31);
        var scope = new EvaluationScope(year, asOf < end ? asOf : end);
        return [.. MeasureTable.From(plan, roster, profile, DutyTable.From(plan, roster, year), observations, scope, new Diagnostics.Findings())
            .All.Where(measure => measure.Role != MeasureRole.Lead)];
    }

    // In the order in which the last year has them; what only earlier years have comes after it.
    private static IEnumerable<Measure[]> Series(List<Measure>[] years)
    {
        var series = new Dictionary<(string Unit, string Target), List<Measure>>();
        foreach (var measure in years.Reverse().SelectMany(year => year))
        {
            if (!series.TryGetValue((measure.UnitId, measure.Target.Id), out var found))
                series.Add((measure.UnitId, measure.Target.Id), found = []);
            found.Add(measure);
        }

        return series.Values.Select(measures => measures.OrderBy(measure => measure.Year).ToArray());
    }

    private static IEnumerable<FinalRow> Joined(Measure[] series, ImmutableArray<int> years, HashSet<int> reported, DateOnly asOf)
    {
        var (sum, counted) = (0m, ImmutableArray<int>.Empty);
        foreach (var measure in series)
        {
            // What is done once stays done: its date, handed in earlier, stands in a year without figures too.
            var isMissing = !reported.Contains(measure.Year) && !(IsMilestone(measure.Target) && measure.Figure is not null);
            if (!isMissing && Adds(measure) && measure.Actual is { } value)
                (sum, counted) = (measure.Target.Cadence == Cadence.Plan ? value : sum + value, counted.Add(measure.Year));
            yield return new(measure, measure.Year)
            {
                IsYearMissing = isMissing,
                Cumulative = Adds(measure) && !counted.IsEmpty ? sum : null,
                CumulativeYears = Adds(measure) ? counted : [],
                Milestone = measure.Year == years[^1] && IsMilestone(measure.Target) ? MilestoneOf(measure, asOf) : null,
            };
        }
    }

    private static bool Adds(Measure measure) => measure.FigureKind == FigureKind.Count && measure.Target.Accrual == Accrual.Flow;

    private static bool IsMilestone(Target target) => target is { Figure: FigureKind.Date, Cadence: Cadence.Once };

    private static MilestoneState MilestoneOf(Measure measure, DateOnly asOf) => measure switch
    {
        { Met: true } => MilestoneState.OnTime,
        { Figure: Figure.Date } => MilestoneState.Late,
        { State: MeasureState.NotApplicable or MeasureState.Rejected } => MilestoneState.Unknown,
        { Target.Threshold: Threshold.Day { Date: var due } } when due < asOf => MilestoneState.Never,
        _ => MilestoneState.Pending,
    };
}
