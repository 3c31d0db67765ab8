using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>One run over the targets: each is measured by itself, from the same figures.</summary>
internal sealed class MeasureRun
{
    private readonly EvaluationScope scope;
    private readonly TermsBook book;
    private readonly OwnMeasures own;
    private readonly DistrictMeasures district;
    private readonly MeasureFindings findings;

    public MeasureRun(Plan plan, Roster roster, Profile profile, ObservationIndex observations, EvaluationScope scope)
    {
        this.scope = scope;
        book = new(plan, roster);
        var evidences = new EvidenceReader(observations, new(roster));
        var bases = new TrendBases(roster, book, evidences, profile);
        own = new(profile, evidences, bases, book);
        district = new(bases, book);
        findings = new(roster, book, profile);
    }

    public TargetMeasures Measure(Duty duty)
    {
        var terms = book.Of(duty.Target, scope);
        var news = new TargetNews();
        var bodies = new List<UnitMeasure>(duty.OwedBy.Length);
        foreach (var unit in duty.OwedBy)
            bodies.Add(own.Of(terms, duty, unit, news));
        var rows = new List<Measure>(bodies.Count + duty.Leads.Length + 1);
        foreach (var body in bodies)
            rows.Add(body.Measure);
        var whole = duty.Target.District == DistrictValue.None ? null : district.Of(terms, bodies, news);
        if (whole is not null)
            rows.AddRange(OfTheWhole(whole, duty, bodies));
        findings.Report(terms, bodies, whole, news);
        return new(rows, news);
    }

    // The lead answers for the district's value wherever somebody else owes the target.
    private static IEnumerable<Measure> OfTheWhole(Measure whole, Duty duty, List<UnitMeasure> bodies)
    {
        foreach (var lead in duty.Leads)
            if (bodies.Exists(body => body.Unit.Id != lead.Id))
                yield return whole with { UnitId = lead.Id, Role = MeasureRole.Lead };
        yield return whole;
    }
}
