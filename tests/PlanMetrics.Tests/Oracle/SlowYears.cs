using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>What differs from year to year: the threshold, and what adds up over the plan's years.</summary>
internal static class SlowYears
{
    /// <summary>The stated value; between two known values, the mean of both, each weighted by how near the year is to it.</summary>
    public static Rational? ThresholdOf(SlowInput input, Target target, string unitId)
    {
        if (target.ByYear.TryGetValue(input.Year, out var stated))
            return stated;
        var end = ((Threshold.Number)target.Threshold!).Value;
        if (input.Year == input.Plan.LastYear)
            return end;
        if (target.Path is not { } path || input.Year < path.Year)
            return null;
        var known = new SortedDictionary<int, Rational?> { [path.Year] = StartOf(input, target, unitId), [input.Plan.LastYear] = end };
        foreach (var (year, value) in target.ByYear)
            known[year] = value;
        if (known.TryGetValue(input.Year, out var itself))
            return itself;
        var (before, after) = (known.Keys.Where(year => year < input.Year).Max(), known.Keys.Where(year => year > input.Year).Min());
        return known[before] is { } from && known[after] is { } to
            ? ((from * (after - input.Year)) + (to * (input.Year - before))) / (after - before)
            : null;
    }

    private static Rational? StartOf(SlowInput input, Target target, string unitId)
    {
        if (target.Path!.Value is { } value)
            return value;
        var typed = input.Roster.Baselines.FirstOrDefault(b => b.Target == target.Id && b.Unit == unitId && b.Year == target.Path.Year);
        return typed is null ? null : typed.Value;
    }

    /// <summary>The sum of what each plan year up to this one comes to by itself; each of them must be there.</summary>
    public static SlowMeasure Cumulative(SlowInput input, ReportingUnit unit, SlowMeasure measure)
    {
        var target = measure.Target;
        var (all, pieces, isEnough, isGranted) = (new List<Observation>(), new List<SlowPiece>(), true, false);
        for (var year = input.Plan.FirstYear; year <= input.Year; year++)
        {
            var lastDay = new DateOnly(year, 12, 31);
            var of = input with { Scope = new(year, lastDay < input.AsOf ? lastDay : input.AsOf) };
            var expected = of.Expected(unit, target).Where(period => period.LastDay <= of.AsOf).ToList();
            var due = expected.Where(period => !of.Granted(unit.Id, target, period)).ToList();
            var figures = SlowOwnMeasures.InYear(of, unit.Id, target);
            var ofYear = SlowSources.Flow(of, target, SlowOwnMeasures.Usable(figures), due);
            var covered = SlowSources.CountCovered(ofYear, due);
            (isEnough, isGranted) = (isEnough && SlowSources.Enough(of, covered, due.Count), isGranted || due.Count < expected.Count);
            measure = measure with { Due = measure.Due + due.Count, Used = measure.Used + covered };
            all.AddRange(figures);
            pieces.AddRange(ofYear);
        }

        if (measure.Due == 0 && isGranted)
            return measure with { State = MeasureState.NotApplicable };
        var isWaiting = measure.Due == 0 || (target.Comparison == Comparison.AtLeast && !IsOver(input, target));
        if (SlowPieces.Sum(pieces) is not { } sum)
            return isWaiting ? SlowOwnMeasures.NotDue(measure) : SlowOwnMeasures.Nothing(measure, all);
        var judged = SlowJudge.Judge(input, measure, sum);
        if (judged.Met == (target.Comparison == Comparison.AtLeast))
            return judged;
        return isWaiting ? SlowOwnMeasures.NotDue(measure) : isEnough ? judged : measure;
    }

    /// <summary>Held against the plan's end alone, what grows has until then.</summary>
    private static bool IsOver(SlowInput input, Target target) =>
        target.VariesByYear ? input.YearIsOver : input.AsOf >= new DateOnly(input.Plan.LastYear, 12, 31);
}
