using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Measures;

/// <summary>期间数: cases of the periods, added over the year.</summary>
internal static class FlowReading
{
    public static Reading Of(DutySite site, Evidence evidence, Profile profile)
    {
        var pieces = site.Terms.IsCumulative
            ? PlanYearsReading.Merge(site, evidence, profile)
            : FlowSources.Merge(evidence.Usable, evidence.Due, site, evidence, profile);
        var due = site.Terms.IsSingle ? 1 : evidence.Due.Count;
        var used = site.Terms.IsSingle ? Math.Min(1, pieces.Count) : FlowPiece.CountCovered(pieces, evidence.Due);
        var shortYears = site.Terms.IsSingle ? [] : PlanYearsReading.ShortOf(pieces, evidence.Due, profile);
        if (pieces.Count == 0)
            return WithOpen(Reading.Nothing with { PeriodsDue = due, ShortYears = shortYears }, pieces, site, evidence);
        WiderNotes.Report(pieces, site, evidence);
        if (site.Terms.IsCumulative)
            PlanYearsReading.Question(pieces, site);
        else
            CumulativeLook.Question(evidence.Usable, evidence.Due, site);
        var reading = new Reading
        {
            Figure = FlowPiece.Sum(pieces).ToFigure(site.Target.Figure == FigureKind.Ratio),
            Used = FlowPiece.FiguresOf(pieces),
            PeriodsUsed = used,
            PeriodsDue = due,
            ShortYears = shortYears,
            IsEnough = shortYears.Count == 0,
        };
        return WithOpen(reading, pieces, site, evidence);
    }

    private static Reading WithOpen(Reading reading, List<FlowPiece> pieces, DutySite site, Evidence evidence) =>
        site.Terms.IsSingle ? reading : OpenPeriods.Mark(reading, pieces, evidence);
}
