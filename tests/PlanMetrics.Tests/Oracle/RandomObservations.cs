using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>What units and other sources hand in: quarterly, cumulative, wider, overlapping, late, blank, impossible.</summary>
internal sealed class RandomObservations(Dice dice, Plan plan, Roster roster, int year, DateOnly asOf)
{
    private readonly List<Observation> all = [];

    public List<Observation> Make()
    {
        foreach (var unit in roster.Units)
        {
            foreach (var target in plan.Targets)
            {
                foreach (var source in SourcesOf(target))
                    Report(unit.Id, target, source);
            }
        }

        return [.. all.OrderBy(o => o.Key.UnitId, StringComparer.Ordinal).ThenBy(o => o.Key.TargetId, StringComparer.Ordinal)
            .ThenBy(o => o.Key.Period).ThenBy(o => o.Source).ThenBy(o => o.Submission)];
    }

    private List<DataSource> SourcesOf(Target target)
    {
        var sources = new List<DataSource>();
        if (dice.Percent(80))
            sources.Add(target.Source);
        if (dice.Percent(45))
            sources.Add(DataSource.Self);
        if (dice.Percent(12))
            sources.Add(dice.Of(DataSource.Court, DataSource.Survey));
        return [.. sources.Distinct()];
    }

    private void Report(string unit, Target target, DataSource source)
    {
        var style = new RandomFigures(dice, target, year);
        switch (target)
        {
            case { Cadence: Cadence.Once, Accrual: Accrual.Once }:
                Add(unit, target, source, plan.Span, style.Next());
                break;
            case { Cadence: Cadence.Once }:
                Days(unit, target, source, style, 2021);
                break;
            case { Cadence: Cadence.PerTerm or Cadence.PerCycle }:
                for (var y = year - 2; y <= year; y++)
                    Quarters(unit, target, source, style, y, 40);
                break;
            case { Accrual: Accrual.Once }:
                Add(unit, target, source, dice.Percent(80) ? Period.Year(year) : Period.Quarter(year, dice.Between(1, 4)), style.Next());
                if (dice.Percent(10))
                    Add(unit, target, source, Period.Year(year - 1), style.Next());
                break;
            case { Accrual: Accrual.Flow }:
                Flow(unit, target, source, style);
                break;
            default:
                Quarters(unit, target, source, style, year, 92);
                if (dice.Percent(20))
                    Days(unit, target, source, style, year);
                break;
        }
    }

    private void Flow(string unit, Target target, DataSource source, RandomFigures style)
    {
        var periods = roster.Calendar.PeriodsOf(year);
        var cumulative = dice.Percent(25) && target.Figure is FigureKind.Ratio or FigureKind.Count;
        foreach (var period in periods)
        {
            var running = style.NextRunning();
            var asCumulative = cumulative || dice.Percent(4);
            if (dice.Percent(93))
                Add(unit, target, source, period, asCumulative ? running : style.Next(), asCumulative ? Basis.Cumulative : Basis.Period);
        }

        if (dice.Percent(8))
            Add(unit, target, source, Period.Half(year, dice.Between(1, 2)), style.Next());
        if (dice.Percent(8))
            Add(unit, target, source, Period.Year(year), style.Next());
        if (dice.Percent(6))
            Add(unit, target, source, Period.Month(year, dice.Between(1, 12)), style.Next());
        if (dice.Percent(3))
            Add(unit, target, source, Period.Months(year, dice.Between(1, 6), dice.Between(6, 9)), style.Next());
        if (dice.Percent(8))
            Add(unit, target, source, Period.Quarter(year - 1, dice.Between(1, 4)), style.Next());
    }

    private void Quarters(string unit, Target target, DataSource source, RandomFigures style, int y, int chance)
    {
        foreach (var period in y == year ? roster.Calendar.PeriodsOf(y) : [.. Enumerable.Range(1, 4).Select(q => Period.Quarter(y, q))])
        {
            if (dice.Percent(chance))
                Add(unit, target, source, period, style.Next());
        }
    }

    private void Days(string unit, Target target, DataSource source, RandomFigures style, int from)
    {
        for (var i = dice.Between(0, 3); i > 0; i--)
            Add(unit, target, source, Period.Day(dice.Day(new(from, 1, 1), new(year, 12, 31))), style.Next());
    }

    /// <summary>Adds a figure unless the source already speaks for exactly those days; two values for one span are the observations' affair.</summary>
    private void Add(string unit, Target target, DataSource source, Period period, Figure figure, Basis basis = Basis.Period)
    {
        var key = new ObservationKey(unit, target.Id, period);
        if (all.Any(o => o.Key.UnitId == unit && o.Key.TargetId == target.Id && o.Source == source && Span(o.Key.Period, o.Basis) == Span(period, basis)))
            return;
        var state = dice.Between(0, 99) switch
        {
            < 4 => FigureState.Rejected,
            < 7 => FigureState.Missing,
            < 9 => FigureState.NotApplicable,
            _ => FigureState.Reported,
        };
        var observation = new Observation(key, new FigureCells("随机", "数据", all.Count + 2))
        {
            Source = source,
            Basis = basis,
            State = state,
            Reported = state == FigureState.Reported ? figure : null,
            Standing = dice.Between(0, 99) switch
            {
                // A date that comes too late is dropped before its rivals are looked at, so its standing is never simply handed on.
                _ when target.Figure == FigureKind.Date => ObservationStanding.Stands,
                < 2 => ObservationStanding.Superseded,
                < 4 => ObservationStanding.Contradicted,
                < 5 => ObservationStanding.Repeated,
                _ => ObservationStanding.Stands,
            },
        };
        if (state == FigureState.Reported && dice.Percent(5))
            observation = observation with { Verified = new RandomFigures(dice, target, year).Next() };
        if (period.LastDay > asOf && target.Accrual != Accrual.Once && dice.Percent(50))
            observation = observation with { Standing = ObservationStanding.OutOfScope };
        all.Add(observation);
    }

    private static (DateOnly First, DateOnly Last) Span(Period period, Basis basis) =>
        (basis == Basis.Cumulative ? new DateOnly(period.Start.Year, 1, 1) : period.Start, period.LastDay);
}
