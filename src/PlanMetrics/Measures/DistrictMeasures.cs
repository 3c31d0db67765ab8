using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>The district's value of a target from the measures of all bodies that owe it, scored or not.</summary>
internal sealed class DistrictMeasures(TrendBases bases, TermsBook book)
{
    public Measure Of(TargetTerms terms, IReadOnlyList<UnitMeasure> bodies, TargetNews news)
    {
        terms = book.For(terms, ReportingUnit.District);
        var district = new Measure(ReportingUnit.District, terms.Target, terms.Scope.Year, MeasureRole.District)
        {
            Threshold = terms.Threshold,
            ThresholdOrigin = terms.ThresholdOrigin,
            PlanEnd = terms.PlanEnd,
            LastDay = terms.LastDay,
            PeriodsUsed = bodies.Sum(body => body.Measure.PeriodsUsed),
            PeriodsDue = bodies.Sum(body => body.Measure.PeriodsDue),
            Notes = terms.Notes,
        };
        if (bodies.Count == 0)
            return district with { State = MeasureState.NobodyNamed };
        return terms.Target.District switch
        {
            DistrictValue.Own => Own(district, bodies, news),
            DistrictValue.Share => SharedDistrict.Of(district, terms, bodies),
            _ => Pooled(district, terms, bodies, news),
        };
    }

    private static Measure Own(Measure district, IReadOnlyList<UnitMeasure> bodies, TargetNews news)
    {
        if (bodies is [var only])
            return only.Measure with { UnitId = ReportingUnit.District, Role = MeasureRole.District };
        news.Add(Diagnostic.At(
                MeasureCodes.OwnBySeveral, SourceLocation.None,
                ("target", district.Target.Name), ("units", Names(bodies)), ("count", bodies.Count))
            .About(ReportingUnit.District, district.Target.Id));
        return district with
        {
            State = MeasureState.Missing,
            Reason = new("责任单位应只有一个", "exactly one body may owe it"),
            PeriodsUsed = 0,
        };
    }

    private Measure Pooled(Measure district, TargetTerms terms, IReadOnlyList<UnitMeasure> bodies, TargetNews news)
    {
        var counted = bodies.Where(body => IsCounted(body, terms)).ToList();
        district = PooledDistrict.WithNotes(district, bodies, counted);
        if (terms.IsTrend)
            district = district with { Base = BaseOf(district, terms, counted)?.Round(Verdict.Places) };
        if (PooledDistrict.Sum(counted) is not { } sum)
            return district with { State = PooledDistrict.StateWithout(bodies), Reason = PooledDistrict.ReasonWithout(bodies), SoFar = PooledDistrict.SoFar(bodies) };
        var verdict = Verdict.Of(sum, district, BaseOf(district, terms, counted), terms.LastDay);
        var judged = verdict.On(district with { Figure = sum, State = MeasureState.Reported });
        return PooledDistrict.Settle(judged, terms, bodies, news);
    }

    // For a term or cycle every figure given counts, else those of bodies that are reported; 0 of 0 adds nothing and is kept to tell why.
    private static bool IsCounted(UnitMeasure body, TargetTerms terms) =>
        body.Measure.State == MeasureState.Reported
        || (body.Measure.State == MeasureState.NotApplicable && body.Measure.Figure is not null)
        || (terms.IsTerm && body.Measure.State == MeasureState.NotDue && body.Given is not null);

    private ExactFraction? BaseOf(Measure district, TargetTerms terms, List<UnitMeasure> counted)
    {
        if (!terms.IsTrend)
            return null;
        if (bases.Typed(terms.Target, ReportingUnit.District, bases.YearOf(terms)) is { } typed)
            return typed;
        if (counted.Count == 0 || counted.Exists(body => body.TrendBase is null))
            return null;
        if (terms.Target.Figure != FigureKind.Ratio)
            return counted.Aggregate((ExactFraction)0m, (sum, body) => sum + body.TrendBase!.Value);
        // Rates do not add up; their cases do.
        return counted.Exists(body => body.TrendBase!.Figure is null)
            ? null
            : ExactComparison.ValueOf(
                counted.Aggregate(default(Tally), (sum, body) => sum + Tally.Of(body.TrendBase!.Figure!)).ToFigure(true), district.UnitOfMeasure);
    }

    private static LocalText Names(IReadOnlyList<UnitMeasure> bodies) => PooledDistrict.Names(bodies);
}
