using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>The bases of increases and decreases: the roster's, else the figure of the base year.</summary>
internal sealed class TrendBases(Roster roster, TermsBook book, EvidenceReader evidences, Profile profile)
{
    /// <summary>The base of one unit; null where there is none.</summary>
    public TrendBase? Of(TargetTerms terms, Duty duty, ReportingUnit unit)
    {
        var year = YearOf(terms);
        if (Typed(terms.Target, unit.Id, year) is { } typed)
            return new(typed, null);
        var lastDay = new DateOnly(year, 12, 31);
        var asOf = terms.Scope.AsOf < lastDay ? terms.Scope.AsOf : lastDay;
        // What is wrong with the base year's figures was said when that year was judged.
        var site = new DutySite(book.Of(terms.Target, new EvaluationScope(year, asOf)), duty, unit, new TargetNews());
        var reading = OwnMeasures.Read(site, evidences.Read(site), profile);
        return reading.IsEnough && ExactComparison.ValueOf(reading.Figure, terms.Target.UnitOfMeasure) is { } value ? new(value, reading.Figure) : null;
    }

    /// <summary>A base that the roster gives for a unit or the district.</summary>
    public decimal? Typed(Target target, string unitId, int year) =>
        TermsBook.BaselineOf(roster, target.Id, unitId, year);

    /// <summary>The base year: the setting's, else the year before.</summary>
    public int YearOf(TargetTerms terms) =>
        book.SettingOf(terms.Target, SettingRole.TrendBase) is SettingValue.Number number ? (int)number.Value : terms.Scope.Year - 1;
}
