using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Trends;

/// <summary>趋势表: the series of each unit that owes a target, and of the district where its value is pooled or summed.</summary>
/// <param name="Scope">The year and the as-of date, after which nothing counts.</param>
/// <param name="All">One row a unit and target with at least one period, by target in the plan's order, then by unit, the district last.</param>
public sealed record TrendTable(EvaluationScope Scope, ImmutableArray<Trend> All)
{
    private readonly Dictionary<(string Unit, string Target), Trend> rows = All.ToDictionary(row => (row.UnitId, row.Target.Id));

    /// <summary>The figures that it was read from.</summary>
    internal ObservationTable? Source { get; private init; }

    /// <summary>Reads the series of rates and counts; what is reported once, or as a date or outcome, has none.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units and the calendar, whose periods are numbered.</param>
    /// <param name="profile">Which targets are scored.</param>
    /// <param name="observations">The figures of all years.</param>
    /// <param name="scope">The year and the as-of date.</param>
    public static TrendTable From(Plan plan, Roster roster, Profile profile, ObservationTable observations, EvaluationScope scope)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(observations);
        var reader = new TrendReader(plan, roster, profile, observations, scope);
        var rows = ImmutableArray.CreateBuilder<Trend>();
        foreach (var duty in DutyTable.From(plan, roster, scope.Year).Duties)
        {
            if (!profile.Covers(duty.Target) || !IsSeries(duty.Target))
                continue;
            var terms = reader.TermsOf(duty.Target);
            var units = new List<List<PeriodFigure>>();
            foreach (var unit in duty.OwedBy)
            {
                var figures = reader.Read(terms, duty, unit);
                if (figures.Count > 0)
                    units.Add(figures);
                if (Row(unit.Id, duty.Target, figures) is { } row)
                    rows.Add(row with { Predecessors = reader.Predecessors(terms, duty, unit) });
            }

            if (IsOfDistrict(duty.Target) && Row(ReportingUnit.District, duty.Target, PeriodFigure.Sum(units)) is { } district)
                rows.Add(district);
        }

        return new(scope, rows.DrainToImmutable()) { Source = observations };
    }

    /// <summary>The series of a unit for a target; null where it has none.</summary>
    /// <param name="unitId">The unit's id; <c>*</c> for the district.</param>
    /// <param name="targetId">The target's id.</param>
    public Trend? Find(string unitId, string targetId) => rows.GetValueOrDefault((unitId, targetId));

    /// <summary>The row of some figures; null where no period has a value. 0 of 0 is no rate: the period is a gap.</summary>
    internal static Trend? Row(string unitId, Target target, List<PeriodFigure> figures)
    {
        var points = ImmutableArray.CreateBuilder<TrendPoint>(figures.Count);
        foreach (var (number, period, tally) in figures)
            if (ExactComparison.ValueOf(tally.ToFigure(target.Figure == FigureKind.Ratio), target.UnitOfMeasure) is { } value)
                points.Add(new(number, period, (double)value.Round(Verdict.Places), tally.Part, tally.Whole));
        return points.Count == 0 ? null : new(unitId, target, points.DrainToImmutable());
    }

    /// <summary>Whether the district has a series of its own.</summary>
    internal static bool IsOfDistrict(Target target) => target.District is DistrictValue.Pooled or DistrictValue.Sum;

    /// <summary>
    /// Whether it comes up by periods and is a quantity. Persons of a year are reported as they grow, so that a year's periods are no series; of
    /// what is forbidden a unit's own silence proves nothing.
    /// </summary>
    internal static bool IsSeries(Target target) =>
        target.Figure is FigureKind.Ratio or FigureKind.Count && target.Cadence is Cadence.Year or Cadence.Plan && target.Accrual is Accrual.Flow or Accrual.Stock
        && !target.IsZeroOccurrence;
}
