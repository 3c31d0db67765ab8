using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>The own measure of each unit that owes a target.</summary>
internal sealed class OwnMeasures(Profile profile, EvidenceReader evidences, TrendBases bases, TermsBook book)
{
    private static readonly LocalText DoneEarly = new("已提前完成", "done ahead of its date");

    public UnitMeasure Of(TargetTerms terms, Duty duty, ReportingUnit unit, TargetNews news)
    {
        terms = book.For(terms, unit.Id);
        var site = new DutySite(terms, duty, unit, news);
        var evidence = evidences.Read(site);
        var reading = Read(site, evidence, profile);
        CountOwnWord(site, reading);
        var trendBase = terms.IsTrend ? bases.Of(terms, duty, unit) : null;
        var judged = Judge(site, reading, trendBase);
        var (state, reason) = MeasureStates.Of(terms, evidence, reading, judged);
        if (state is MeasureState.Missing or MeasureState.Rejected || reading.LacksIndependentSource)
            OpenPeriods.Report(reading, site);
        if (state is MeasureState.Missing)
            judged = judged with { InvalidPeriods = OpenPeriods.Invalid(reading, evidence) };
        var settled = PlanYearsReading.Named(Settled(judged, state, reason, reading, terms), reading, site);
        return new(unit, settled, reading.Figure, trendBase);
    }

    /// <summary>What the figures come to, by the target's accrual.</summary>
    public static Reading Read(DutySite site, Evidence evidence, Profile profile) =>
        site.Terms.IsPending ? Reading.Nothing
        : site.Target.IsZeroOccurrence ? ZeroOccurrenceReading.Of(site, evidence, profile)
        : site.Terms.Sums ? FlowReading.Of(site, evidence, profile)
        : LatestReading.Of(site, evidence, profile);

    private static Measure Judge(DutySite site, Reading reading, TrendBase? trendBase)
    {
        var terms = site.Terms;
        var measure = new Measure(site.Unit.Id, terms.Target, terms.Scope.Year, MeasureRole.Own)
        {
            Threshold = terms.Threshold,
            ThresholdOrigin = terms.ThresholdOrigin,
            PlanEnd = terms.PlanEnd,
            LastDay = terms.LastDay,
            Base = trendBase?.Value.Round(Verdict.Places),
            Figure = reading.Figure,
            PeriodsUsed = reading.PeriodsUsed,
            PeriodsDue = reading.PeriodsDue,
            Notes = terms.Notes,
        };
        if (reading.Figure is null)
            return measure;
        var verdict = Verdict.Of(reading.Figure, measure, trendBase?.Value, terms.LastDay);
        return verdict.On(measure);
    }

    private static Measure Settled(Measure judged, MeasureState state, LocalText reason, Reading reading, TargetTerms terms)
    {
        if (state == MeasureState.Reported)
            return judged with { State = state, Reason = reason, Used = [.. reading.Used], Notes = WithSample(WithCases(judged), reading.Used) };
        // What was granted is out whatever figure stands beside the grant; 0 of 0 is out for want of cases alone.
        var isNoCases = state == MeasureState.NotApplicable && reason == MeasureStates.NoCases;
        return judged with
        {
            State = state,
            Reason = reason,
            Figure = isNoCases ? judged.Figure : null,
            SoFar = state == MeasureState.NotDue ? judged.Figure : null,
            Actual = null,
            Met = null,
            Attainment = null,
            PlanEnd = terms.PlanEnd,
            Used = isNoCases ? [.. reading.Used] : [],
            LacksIndependentSource = state == MeasureState.NotApplicable && reading.LacksIndependentSource,
            Notes = state == MeasureState.NotDue && judged.Met == true && terms.Deadline is not null ? judged.Notes.Add(DoneEarly) : judged.Notes,
        };
    }

    private static ImmutableArray<LocalText> WithCases(Measure measure) =>
        MeasureText.FewCases(measure) is { } cases ? measure.Notes.Add(cases) : measure.Notes;

    // What the result of a survey rests on is shown wherever it is.
    private static ImmutableArray<LocalText> WithSample(ImmutableArray<LocalText> notes, IEnumerable<Observation> used)
    {
        foreach (var sample in used.Select(figure => figure.Sample).OfType<SurveySample>().Distinct())
            notes = notes.Add(MeasureText.Sample(sample));
        return notes;
    }

    private static void CountOwnWord(DutySite site, Reading reading)
    {
        if (!site.Target.IsZeroOccurrence && reading.Used.Exists(figure => site.StandsIn(figure)))
            site.News.OwnWord++;
    }
}
