using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports;

/// <summary>
/// 终期评估: every target of every unit and of the district over the years of the plan: each year's value, what counts have come to, and how tasks with
/// a date ended. A year for which nobody reported anything is named, never zero; one that is only partly reported says so.
/// </summary>
/// <param name="Years">The plan years judged, up to that of the as-of date.</param>
/// <param name="MissingYears">Those of them for which there is no figure at all.</param>
/// <param name="LaterYears">The plan years that come after the as-of date.</param>
/// <param name="Rows">By unit and target in the order of the last year's measures, then by year.</param>
public sealed record FinalTable(ImmutableArray<int> Years, ImmutableArray<int> MissingYears, ImmutableArray<int> LaterYears, ImmutableArray<FinalRow> Rows)
{
    /// <summary>The years of which some value rests on less than the whole year.</summary>
    public ImmutableArray<int> PartialYears =>
        [.. Rows.Where(row => row.Coverage is YearCoverage.MidYear or YearCoverage.SomePeriods).Select(row => row.Year).Distinct().Order()];

    /// <summary>数列说明: how the years of targets are joined over editions of the plan, where that is not plain.</summary>
    public ImmutableArray<SeriesNote> Notes { get; init; } = [];

    /// <summary>Judges every year of the plan on its own: by the same plan, roster and profile, or by those of the edition that was in force.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units, settings and calendar.</param>
    /// <param name="profile">Which targets are scored.</param>
    /// <param name="observations">The figures of all years.</param>
    /// <param name="asOf">数据截至日期.</param>
    /// <param name="earlier">Results of earlier editions of the plan, each for the years up to its own that no other one ends before.</param>
    public static FinalTable From(Plan plan, Roster roster, Profile profile, ObservationTable observations, DateOnly asOf, params ImmutableArray<PlanEdition> earlier)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(observations);
        var latest = new PlanEdition(plan, roster, profile, observations, new(asOf.Year, asOf));
        var editions = earlier.OrderBy(edition => edition.Scope.Year).Append(latest).ToArray();
        var first = editions.Min(edition => edition.Plan.FirstYear);
        ImmutableArray<int> years = [.. Enumerable.Range(first, Math.Max(0, asOf.Year - first + 1)).Where(year => year <= plan.LastYear)];
        PlanEdition[] inForce = [.. years.Select(year => Array.Find(editions, edition => year <= edition.Scope.Year && edition.Plan.Span.Contains(Period.Year(year))) ?? latest)];
        var measured = new List<Measure>[years.Length];
        Parallel.For(0, years.Length, i => measured[i] = inForce[i].MeasuresOf(years[i]));
        var series = new FinalSeries(latest);
        var rows = new List<FinalRow>();
        var partial = new HashSet<(string Target, int Year)>();
        foreach (var measure in measured.SelectMany(year => year))
            if (measure.Role == MeasureRole.Own && IsPartial(measure))
                partial.Add((measure.Target.Id, measure.Year));
        foreach (var (target, measures) in Series(measured, inForce, series))
            rows.AddRange(Joined(target, measures, years, year => inForce[years.IndexOf(year)].HasFiguresOf(year), Coverage, asOf));
        return new(
            years, [.. years.Where((year, i) => !inForce[i].HasFiguresOf(year))],
            [.. Enumerable.Range(plan.FirstYear, plan.LastYear - plan.FirstYear + 1).Where(year => year > asOf.Year)], [.. rows]) { Notes = series.Notes };

        // The district's is partial where that of a unit in it is.
        YearCoverage Coverage(Measure measure) =>
            measure.Role == MeasureRole.District ? partial.Contains((measure.Target.Id, measure.Year)) ? YearCoverage.SomePeriods : WholeOrMidYear(measure, asOf)
            : IsPartial(measure) ? YearCoverage.SomePeriods
            : WholeOrMidYear(measure, asOf);
    }

    // In the order in which the last year has them; what only earlier years have comes after it.
    private static IEnumerable<(Target Target, Measure[] Measures)> Series(List<Measure>[] measured, PlanEdition[] inForce, FinalSeries series)
    {
        var found = new Dictionary<(string Unit, Target Target), List<Measure>>(new ByReference());
        for (var i = measured.Length - 1; i >= 0; i--)
            foreach (var measure in measured[i])
            {
                var target = series.Of(inForce[i], measure.Target);
                if (ReferenceEquals(target, measure.Target) && !FinalSeries.IsInForce(target, measure.Year))
                    continue;
                if (!found.TryGetValue((measure.UnitId, target), out var years))
                    found.Add((measure.UnitId, target), years = []);
                years.Add(measure);
            }

        return found.Select(entry => (entry.Key.Target, entry.Value.OrderBy(measure => measure.Year).ToArray()));
    }

    private static IEnumerable<FinalRow> Joined(Target series, Measure[] measures, ImmutableArray<int> years, Func<int, bool> isReported, Func<Measure, YearCoverage> coverageOf, DateOnly asOf)
    {
        var (sum, counted, partial) = (0m, ImmutableArray<int>.Empty, ImmutableArray<int>.Empty);
        foreach (var measure in measures)
        {
            // What is done once stays done: its date, handed in earlier, stands in a year without figures too.
            var isMissing = !isReported(measure.Year) && !(IsMilestone(measure.Target) && measure.Figure is not null);
            var coverage = isMissing ? YearCoverage.None : coverageOf(measure);
            if (!isMissing && Adds(measure) && measure.Actual is { } value)
            {
                (sum, counted) = (measure.Target.Cadence == Cadence.Plan ? value : sum + value, counted.Add(measure.Year));
                partial = coverage == YearCoverage.Whole ? partial : partial.Add(measure.Year);
            }

            yield return new(measure, measure.Year)
            {
                Series = series,
                IsYearMissing = isMissing,
                Coverage = coverage,
                Cumulative = Adds(measure) && !counted.IsEmpty ? sum : null,
                CumulativeYears = Adds(measure) ? counted : [],
                PartialYears = Adds(measure) ? partial : [],
                Milestone = measure.Year == years[^1] && IsMilestone(measure.Target) ? MilestoneOf(measure, asOf) : null,
            };
        }
    }

    private static bool IsPartial(Measure measure) => measure.PeriodsUsed > 0 && measure.PeriodsUsed < measure.PeriodsDue;

    private static YearCoverage WholeOrMidYear(Measure measure, DateOnly asOf) =>
        measure.Figure is null ? YearCoverage.None
        : measure.Year == asOf.Year && asOf < new DateOnly(asOf.Year, 12, 31) && measure.Target is { Cadence: Cadence.Year or Cadence.Plan, Accrual: not Accrual.Once } ? YearCoverage.MidYear
        : YearCoverage.Whole;

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

    // Targets of two editions may have one id and yet be two series.
    private sealed class ByReference : IEqualityComparer<(string Unit, Target Target)>
    {
        public bool Equals((string Unit, Target Target) one, (string Unit, Target Target) other) => one.Unit == other.Unit && ReferenceEquals(one.Target, other.Target);

        public int GetHashCode((string Unit, Target Target) key) => HashCode.Combine(key.Unit, key.Target.Id);
    }
}
