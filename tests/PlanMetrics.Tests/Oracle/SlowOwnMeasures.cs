using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>The year's measure of a unit for a target that it owes.</summary>
internal static class SlowOwnMeasures
{
    public static SlowMeasure Of(SlowInput input, ReportingUnit unit, Target target)
    {
        var measure = Judged(input, unit, target);
        return measure is { State: MeasureState.Missing, Used: 0 } && FallsDueOn(input, target) is { } day
            && !((unit.ValidFrom is null || unit.ValidFrom <= day) && (unit.ValidTo is null || day <= unit.ValidTo))
                ? measure with { State = MeasureState.NotApplicable }
                : measure;
    }

    /// <summary>The one day on which a single fact is owed; null for what is owed period by period.</summary>
    private static DateOnly? FallsDueOn(SlowInput input, Target target)
    {
        if (target.Cadence is Cadence.PerTerm or Cadence.PerCycle)
            return (target.Cadence == Cadence.PerTerm ? input.Roster.Terms : input.Roster.Cycles).LastOrDefault(s => s.LastDay.Year == input.Year)?.LastDay;
        if (target.Cadence == Cadence.Once || target.Figure == FigureKind.Date)
            return input.DeadlineOf(target);
        return target is { Accrual: Accrual.Once, Cadence: Cadence.Year } ? input.DeadlineOf(target) ?? input.LastDay : null;
    }

    private static SlowMeasure Judged(SlowInput input, ReportingUnit unit, Target target)
    {
        var measure = new SlowMeasure(unit.Id, target, MeasureRole.Own, MeasureState.Missing) { Base = BaseOf(input, unit, target) };
        var expected = input.Expected(unit, target);
        if (target.Cadence is Cadence.PerTerm or Cadence.PerCycle)
            return InTerm(input, measure);
        var deadline = input.DeadlineOf(target);
        var judgedThere = target.Figure == FigureKind.Date || target.Cadence == Cadence.Once;
        if ((judgedThere && deadline is { } last && input.Granted(unit.Id, target, last, last)) || input.Granted(unit.Id, target, input.FirstDay, input.LastDay))
            return measure with { State = MeasureState.NotApplicable };
        if (judgedThere && input.AsOf < deadline)
            return measure with { State = MeasureState.NotDue };
        if (target.Cadence == Cadence.Once)
            return OnceInPlan(input, measure);

        if (target.Cadence == Cadence.Plan)
            return SlowYears.Cumulative(input, unit, measure);
        var due = expected.Where(period => period.LastDay <= input.AsOf).ToList();
        var owed = due.Where(period => target.Cadence == Cadence.Event
            ? !input.Granted(unit.Id, target, period.Start, period.LastDay)
            : !input.Granted(unit.Id, target, period)).ToList();
        var isState = target.Accrual is Accrual.Stock or Accrual.Distinct && target.Cadence != Cadence.Event;
        if (due.Count > 0 && (owed.Count == 0 || (isState && owed[^1] != due[^1])))
            return measure with { State = MeasureState.NotApplicable };
        if (input.AsOf < deadline)
            return measure with { State = MeasureState.NotDue };
        due = owed;
        if (target.IsZeroOccurrence)
            return SlowZeroOccurrence.Of(input, measure, due);
        return target.Accrual switch
        {
            Accrual.Flow => Flow(input, measure, due),
            Accrual.Once => OnceInYear(input, measure),
            _ => State(input, measure, due),
        };
    }

    /// <summary>What counts of the year: periods that lie in it and ended by the as-of date.</summary>
    public static List<Observation> InYear(SlowInput input, string unitId, Target target) =>
        [.. input.Counting(unitId, target).Where(o =>
            o.Key.Period.Start >= input.FirstDay && o.Key.Period.LastDay <= input.LastDay && o.Key.Period.LastDay <= input.AsOf)];

    private static SlowMeasure Flow(SlowInput input, SlowMeasure measure, List<Period> due)
    {
        var target = measure.Target;
        var all = InYear(input, measure.UnitId, target);
        var pieces = SlowSources.Flow(input, target, Usable(all), due);
        var covered = SlowSources.CountCovered(pieces, due);
        measure = measure with { Due = due.Count, Used = covered };
        if (SlowPieces.Sum(pieces) is not { } sum)
            return due.Count == 0 || WaitsForTheYear(input, target) ? NotDue(measure) : Nothing(measure, all);
        var judged = SlowJudge.Judge(input, measure, sum);
        if (target.Cadence == Cadence.Event)
            return judged with { Due = 1, Used = 1 };

        var alreadyMet = target.Figure == FigureKind.Count && target.Comparison is Comparison.AtLeast or Comparison.Increase && judged.Met == true;
        var alreadyExceeded = target.Figure == FigureKind.Count && target.Comparison == Comparison.AtMost && judged.Met == false;
        if (alreadyMet || alreadyExceeded)
            return judged;
        if (due.Count == 0 || WaitsForTheYear(input, target))
            return NotDue(measure);
        return SlowSources.Enough(input, covered, due.Count) ? judged : measure;
    }

    /// <summary>A stock or distinct figure: the latest state, which must reach the last due period.</summary>
    private static SlowMeasure State(SlowInput input, SlowMeasure measure, List<Period> due)
    {
        var target = measure.Target;
        var all = InYear(input, measure.UnitId, target);
        if (target.Cadence == Cadence.Event)
        {
            if (SlowSources.FirstSourcesLatest(input, target, Usable(all)) is { } any)
                return SlowJudge.Judge(input, measure with { Due = 1, Used = 1 }, SlowFigure.Of(any.Figure!));
            return due.Count == 0 ? NotDue(measure) : Nothing(measure with { Due = 1 }, all);
        }

        if (due.Count == 0)
            return NotDue(measure);
        var latest = SlowSources.LatestFilling(input, target, Usable(all), due[^1].LastDay);
        return latest is null
            ? Nothing(measure with { Due = 1 }, all)
            : SlowJudge.Judge(input, measure with { Due = 1, Used = 1 }, SlowFigure.Of(latest.Figure!));
    }

    /// <summary>One fact for the year; a date with a deadline is judged from its deadline on, the rest from the year's end.</summary>
    private static SlowMeasure OnceInYear(SlowInput input, SlowMeasure measure)
    {
        var target = measure.Target;
        var all = input.Counting(measure.UnitId, target)
            .Where(o => o.Key.Period.Start >= input.FirstDay && o.Key.Period.LastDay <= input.LastDay && o.Key.Period.Start <= input.AsOf)
            .Where(o => o.Figure is not Figure.Date date || date.Day <= input.AsOf)
            .Select(o => o.Figure is Figure.Date date && date.Day.Year != input.Year ? o with { State = FigureState.Rejected } : o)
            .ToList();
        var isDue = input.YearIsOver || target.Figure == FigureKind.Date;
        measure = measure with { Due = 1 };
        if (SlowSources.FirstSourcesLatest(input, target, Usable(all)) is not { } fact)
            return isDue ? Nothing(measure, all) : NotDue(measure);
        var judged = SlowJudge.Judge(input, measure with { Used = 1 }, SlowFigure.Of(fact.Figure!));
        var exceeded = target.Figure == FigureKind.Count && target.Comparison == Comparison.AtMost && judged.Met == false;
        return isDue || judged.Met == true || exceeded ? judged : NotDue(measure);
    }

    /// <summary>Once in the plan: any year's input serves; without a date of its own it falls due with its first report.</summary>
    private static SlowMeasure OnceInPlan(SlowInput input, SlowMeasure measure)
    {
        var target = measure.Target;
        var all = input.Counting(measure.UnitId, target)
            .Where(o => (target.Accrual == Accrual.Once ? o.Key.Period.Start : o.Key.Period.LastDay) <= input.AsOf)
            .Where(o => o.Figure is not Figure.Date date || date.Day <= input.AsOf)
            .ToList();
        var hasDate = input.DeadlineOf(target) is not null;
        var isDue = hasDate || input.AsOf >= new DateOnly(input.Plan.LastYear, 12, 31);
        if (SlowSources.FirstSourcesLatest(input, target, Usable(all)) is { } fact)
        {
            var judged = SlowJudge.Judge(input, measure with { Due = 1, Used = 1 }, SlowFigure.Of(fact.Figure!));
            var waits = !hasDate && !input.YearIsOver && target is { Figure: FigureKind.Outcome, Accrual: Accrual.Once };
            return waits && judged.Met != true ? NotDue(measure) : judged;
        }

        return isDue ? Nothing(measure with { Due = 1 }, all) : NotDue(measure);
    }

    /// <summary>Once in a term or cycle: the one that ended in the year, else the running one, which counts only when met.</summary>
    private static SlowMeasure InTerm(SlowInput input, SlowMeasure measure)
    {
        var target = measure.Target;
        var spans = target.Cadence == Cadence.PerTerm ? input.Roster.Terms : input.Roster.Cycles;
        var span = spans.LastOrDefault(s => s.LastDay.Year == input.Year && s.LastDay <= input.AsOf)
            ?? spans.LastOrDefault(s => s.Start <= input.AsOf && input.AsOf <= s.LastDay);
        if (span is null)
            return NotDue(measure);
        if (input.Granted(measure.UnitId, target, span.LastDay, span.LastDay) || input.Granted(measure.UnitId, target, input.FirstDay, input.LastDay))
            return measure with { State = MeasureState.NotApplicable };
        var over = span.LastDay <= input.AsOf;
        var all = input.Counting(measure.UnitId, target)
            .Where(o => o.Key.Period.LastDay >= span.Start && o.Key.Period.LastDay <= span.LastDay && o.Key.Period.LastDay <= input.AsOf)
            .ToList();
        measure = measure with { Due = 1 };
        if (SlowSources.FirstSourcesLatest(input, target, Usable(all)) is not { } latest)
            return over ? Nothing(measure, all) : NotDue(measure);
        var judged = SlowJudge.Judge(input, measure with { Used = 1 }, SlowFigure.Of(latest.Figure!));
        return over || judged.Met == true ? judged : NotDue(measure) with { Figure = judged.Figure };
    }

    private static Rational? BaseOf(SlowInput input, ReportingUnit unit, Target target)
    {
        if (target.Comparison is not (Comparison.Increase or Comparison.Decrease))
            return null;
        var year = input.Year - 1;
        if (target.Settings.Contains("trendBaseYear") && input.Roster.Settings.GetValueOrDefault("trendBaseYear") is SettingValue.Number set)
            year = (int)set.Value;
        var found = input.Roster.Baselines.FirstOrDefault(b => b.Target == target.Id && b.Unit == unit.Id && b.Year == year);
        return found is null ? null : found.Value;
    }

    private static bool WaitsForTheYear(SlowInput input, Target target) =>
        target.Figure == FigureKind.Count && !input.YearIsOver
        && target.Comparison is Comparison.AtLeast or Comparison.Increase or Comparison.Equal;

    internal static List<Observation> Usable(IEnumerable<Observation> all) =>
        [.. all.Where(o => o.State == FigureState.Reported && o.Figure is not null)];

    internal static SlowMeasure NotDue(SlowMeasure measure) => measure with { State = MeasureState.NotDue };

    /// <summary>Nothing usable: rejected where there was something, missing where not.</summary>
    internal static SlowMeasure Nothing(SlowMeasure measure, List<Observation> all) => measure with
    {
        State = Usable(all).Count == 0 && all.Any(o => o.State == FigureState.Rejected) ? MeasureState.Rejected : MeasureState.Missing,
    };
}
