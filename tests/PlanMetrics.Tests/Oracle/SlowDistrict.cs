using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Oracle;

/// <summary>The district's value of a target from the measures of those who owe it.</summary>
internal static class SlowDistrict
{
    public static SlowMeasure Of(SlowInput input, Target target, List<SlowMeasure> bodies)
    {
        var district = new SlowMeasure("*", target, MeasureRole.District, MeasureState.NobodyNamed);
        if (bodies.Count == 0)
            return district;
        if (target.District == DistrictValue.Own)
            return bodies.Single() with { UnitId = "*", Role = MeasureRole.District };
        if (target.District == DistrictValue.Share)
            return Share(district, bodies);
        if (bodies.All(body => body.State == MeasureState.NotApplicable && !body.ZeroOfZero))
            return district with { State = MeasureState.NotApplicable };
        if (target.Comparison is Comparison.Increase or Comparison.Decrease)
            district = district with { Base = SumOfBases(bodies) };
        return target.Cadence is Cadence.PerTerm or Cadence.PerCycle ? PooledTerm(input, district, bodies) : Added(input, district, bodies);
    }

    private static SlowMeasure Share(SlowMeasure district, List<SlowMeasure> bodies)
    {
        district = district with { Kind = FigureKind.Ratio, Comparison = Comparison.AtLeast, Threshold = 100 };
        var owing = bodies.Where(body => body.State != MeasureState.NotApplicable).ToList();
        if (owing.Count == 0)
            return district with { State = MeasureState.NotApplicable };
        if (owing.Any(body => body.State == MeasureState.NotDue))
            return district with { State = MeasureState.NotDue };
        if (owing.Any(body => body.State == MeasureState.Reported && body.Met is null))
            return district with { State = MeasureState.Reported, Threshold = null };
        var figure = new SlowFigure { Numerator = owing.Count(body => body.Met == true), Denominator = owing.Count };
        var actual = figure.Numerator.Value * 100 / owing.Count;
        return district with
        {
            State = MeasureState.Reported,
            Figure = figure,
            Actual = actual,
            Met = actual >= 100,
            Attainment = actual / 100,
        };
    }

    private static SlowMeasure Added(SlowInput input, SlowMeasure district, List<SlowMeasure> bodies)
    {
        var reported = bodies.Where(body => body.State == MeasureState.Reported).ToList();
        var zeroCases = bodies.Where(body => body.ZeroOfZero).ToList();
        if (reported.Count == 0 && bodies.Any(body => body.State is MeasureState.Missing or MeasureState.Rejected))
            return district with { State = MeasureState.Missing };
        if (reported.Count == 0 && bodies.Any(body => body.State == MeasureState.NotDue))
            return district with { State = MeasureState.NotDue };
        SlowFigure? sum = null;
        foreach (var body in reported.Concat(zeroCases))
            sum = sum is null ? body.Figure : sum.Plus(body.Figure!);
        if (sum is null)
            return district with { State = MeasureState.NotApplicable };
        var judged = SlowJudge.Judge(input, district, sum);
        var complete = bodies.All(body => body.State is MeasureState.Reported or MeasureState.NotApplicable);
        if (district.Target.District == DistrictValue.Sum && district.Comparison == Comparison.AtMost && !complete && judged.Met == true)
            return district with { State = MeasureState.Missing };
        return judged;
    }

    /// <summary>Every figure given counts, those of bodies that are not due too; before the end it must meet the threshold.</summary>
    private static SlowMeasure PooledTerm(SlowInput input, SlowMeasure district, List<SlowMeasure> bodies)
    {
        var over = !bodies.Any(body => body.State == MeasureState.NotDue);
        if (over && bodies.All(body => body.State != MeasureState.Reported) && bodies.Any(body => body.State is MeasureState.Missing or MeasureState.Rejected))
            return district with { State = MeasureState.Missing };
        SlowFigure? sum = null;
        foreach (var body in bodies.Where(body => body.Figure is not null))
            sum = sum is null ? body.Figure : sum.Plus(body.Figure!);
        if (sum is null)
            return district with { State = over ? MeasureState.Missing : MeasureState.NotDue };
        var judged = SlowJudge.Judge(input, district, sum);
        return over || judged.Met == true ? judged : district with { State = MeasureState.NotDue };
    }

    private static Rational? SumOfBases(List<SlowMeasure> bodies)
    {
        Rational? sum = null;
        foreach (var body in bodies.Where(body => body.State == MeasureState.Reported))
        {
            if (body.Base is null)
                return null;
            sum = (sum ?? 0) + body.Base!.Value;
        }

        return sum;
    }
}
