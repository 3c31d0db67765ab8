using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>达标单位占比: bodies that met a target of bodies that owe it, held against 100 %.</summary>
internal static class SharedDistrict
{
    private const decimal AllOfThem = 100m;

    public static Measure Of(Measure district, TargetTerms terms, IReadOnlyList<UnitMeasure> bodies)
    {
        district = district with
        {
            FigureKind = FigureKind.Ratio,
            Comparison = Comparison.AtLeast,
            UnitOfMeasure = UnitOfMeasure.Percent,
            Threshold = new Threshold.Number(AllOfThem),
            ThresholdOrigin = ThresholdOrigin.Constant,
            PlanEnd = null,
        };
        var owing = bodies.Where(body => body.Measure.State != MeasureState.NotApplicable).ToList();
        if (owing.Count == 0)
            return district with { State = MeasureState.NotApplicable, Reason = PooledDistrict.ReasonWithout(bodies) };
        if (owing.Find(body => body.Measure.State == MeasureState.NotDue) is { } waiting)
            return district with { State = MeasureState.NotDue, Reason = waiting.Measure.Reason };
        // Without a threshold nobody can have met it, and nobody failed.
        if (owing.Exists(body => body.Measure.State == MeasureState.Reported && body.Measure.Met is null))
            return district with { State = MeasureState.Reported, Threshold = null };
        var figure = new Figure.Ratio(owing.Count(body => body.Measure.Met == true), owing.Count);
        var verdict = Verdict.Of(figure, district, null, terms.LastDay);
        var judged = verdict.On(district with { State = MeasureState.Reported, Figure = figure });
        return MeasureText.FewCases(judged) is { } cases ? judged with { Notes = judged.Notes.Add(cases) } : judged;
    }
}
