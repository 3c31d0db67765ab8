using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Trends;

/// <summary>Single rows of the <see cref="TrendTable"/>, read where somebody asks for them, so that those who need a few pay for a few.</summary>
internal sealed class TrendBook(Plan plan, Roster roster, Profile profile, ObservationTable observations, EvaluationScope scope)
{
    private readonly Dictionary<string, Dictionary<string, List<PeriodFigure>>> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TargetTerms[]> terms = new(StringComparer.Ordinal);
    private TrendReader? reader;
    private Dictionary<string, Duty>? duties;

    /// <summary>The series of a unit for a target; null where it has none.</summary>
    /// <param name="unitId">The unit's id; <c>*</c> for the district.</param>
    /// <param name="targetId">The target's id.</param>
    public Trend? Of(string unitId, string targetId)
    {
        if (!(duties ??= Duties()).TryGetValue(targetId, out var duty))
            return null;
        if (unitId == ReportingUnit.District)
            return TrendTable.IsOfDistrict(duty.Target) ? TrendTable.Row(unitId, duty.Target, OfDistrict(duty)) : null;
        foreach (var unit in duty.OwedBy)
            if (unit.Id == unitId)
                return TrendTable.Row(unitId, duty.Target, FiguresOf(duty, unit)) is { } row
                    ? row with { Predecessors = reader!.Predecessors(terms[targetId], duty, unit) }
                    : null;
        return null;
    }

    private List<PeriodFigure> OfDistrict(Duty duty) =>
        PeriodFigure.Sum([.. duty.OwedBy.Select(unit => FiguresOf(duty, unit)).Where(figures => figures.Count > 0)]);

    // A unit's figures serve its own row and the district's.
    private List<PeriodFigure> FiguresOf(Duty duty, ReportingUnit unit)
    {
        reader ??= new(plan, roster, profile, observations, scope);
        if (!terms.TryGetValue(duty.Target.Id, out var years))
            terms.Add(duty.Target.Id, years = reader.TermsOf(duty.Target));
        if (!known.TryGetValue(duty.Target.Id, out var units))
            known.Add(duty.Target.Id, units = new(StringComparer.Ordinal));
        if (!units.TryGetValue(unit.Id, out var figures))
            units.Add(unit.Id, figures = reader.Read(years, duty, unit));
        return figures;
    }

    private Dictionary<string, Duty> Duties()
    {
        var found = new Dictionary<string, Duty>(StringComparer.Ordinal);
        foreach (var duty in DutyTable.From(plan, roster, scope.Year).Duties)
            if (profile.Covers(duty.Target) && TrendTable.IsSeries(duty.Target))
                found.Add(duty.Target.Id, duty);
        return found;
    }
}
