using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Trends;

/// <summary>
/// Reads the series of a unit for a target: each plan year's figures as that year's own measure reads them, cut into the expected periods.
/// A period counts where its days are covered by figures that lie within it.
/// </summary>
internal sealed class TrendReader
{
    private readonly ObservationIndex index;
    private readonly EvidenceReader reader;
    private readonly PeriodCalendar calendar;
    private readonly TermsBook book;
    private readonly Profile profile;
    private readonly Roster roster;
    private readonly int firstYear;
    private readonly EvaluationScope scope;

    public TrendReader(Plan plan, Roster roster, Profile profile, ObservationTable observations, EvaluationScope scope)
    {
        (this.profile, this.roster, this.scope, firstYear) = (profile, roster, scope, plan.FirstYear);
        index = observations.Index;
        reader = new(index, new(roster));
        calendar = new(plan, roster, scope);
        book = new(plan, roster);
    }

    /// <summary>The terms of each year in which something may have been handed in; made once a target.</summary>
    public TargetTerms[] TermsOf(Target target) =>
    [
        .. Enumerable.Range(firstYear, scope.Year - firstYear + 1).Select(year =>
            book.Of(target, new(year, year == scope.Year ? scope.AsOf : new DateOnly(year, 12, 31)))),
    ];

    /// <summary>The figures of the expected periods, 0 of 0 among them; empty where nothing was handed in.</summary>
    public List<PeriodFigure> Read(TargetTerms[] terms, Duty duty, ReportingUnit unit)
    {
        if (index.Of(unit.Id, duty.Target.Id).Count == 0)
            return [];
        var figures = new List<PeriodFigure>();
        foreach (var year in terms)
        {
            var site = new DutySite(year, duty, unit, new TargetNews());
            var evidence = reader.Read(site);
            var usable = evidence.Usable.FindAll(figure => figure.Key.Period.LastDay.Year == year.Scope.Year);
            if (usable.Count == 0)
                continue;
            if (duty.Target.Accrual == Accrual.Flow)
                Flow(site, evidence, usable, figures);
            else
                States(site, usable, figures);
        }

        return figures;
    }

    /// <summary>The series of the units that were merged into one, as far as they reported.</summary>
    public ImmutableArray<Trend> Predecessors(TargetTerms[] terms, Duty duty, ReportingUnit unit)
    {
        var gone = roster.PredecessorsOf(unit.Id);
        return gone.IsEmpty ? [] : [.. gone.Select(before => TrendTable.Row(before.Id, duty.Target, Read(terms, duty, before))).OfType<Trend>()];
    }

    private void Flow(DutySite site, Evidence evidence, List<Observation> usable, List<PeriodFigure> figures)
    {
        var due = evidence.Due.FindAll(period => period.LastDay.Year == site.Terms.Scope.Year);
        var pieces = FlowPiece.NarrowestFirst(FlowSources.Merge(usable, due, site, evidence, profile));
        var (from, to) = calendar.Of(site.Terms.Scope.Year);
        for (var number = from; number < to; number++)
        {
            var period = calendar[number];
            var inside = Apart(pieces, period);
            if (FlowPiece.Cover(inside, period))
                figures.Add(new(number, period, FlowPiece.Sum(inside)));
        }
    }

    // A state counts for the period in which its day lies, the latest where there are several.
    private void States(DutySite site, List<Observation> usable, List<PeriodFigure> figures)
    {
        var (from, to) = calendar.Of(site.Terms.Scope.Year);
        for (var number = from; number < to; number++)
        {
            var period = calendar[number];
            var inside = usable.FindAll(figure => period.Contains(figure.Key.Period.LastDay));
            if (LatestReading.Latest(inside, DateOnly.MinValue, site) is { Figure: { } figure })
                figures.Add(new(number, period, Tally.Of(figure)));
        }
    }

    // Pieces that lie within a period and do not overlap, the narrowest first.
    private static List<FlowPiece> Apart(List<FlowPiece> pieces, Period period)
    {
        var chosen = new List<FlowPiece>(4);
        foreach (var piece in pieces)
            if (period.Contains(piece.Days) && !chosen.Exists(other => other.Days.Overlaps(piece.Days)))
                chosen.Add(piece);
        return chosen;
    }
}
