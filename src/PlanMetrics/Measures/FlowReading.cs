using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Measures;

/// <summary>期间数: cases of the periods, added over the year.</summary>
internal static class FlowReading
{
    public static Reading Of(DutySite site, Evidence evidence, Profile profile)
    {
        var pieces = FlowSources.Merge(evidence.Usable, site, evidence, profile);
        var due = site.Terms.IsSingle ? 1 : evidence.Due.Count;
        var used = site.Terms.IsSingle ? Math.Min(1, pieces.Count) : FlowPiece.CountCovered(pieces, evidence.Due);
        if (pieces.Count == 0)
            return Reading.Nothing with { PeriodsDue = due };
        WiderNotes.Report(pieces, site, evidence);
        CumulativeLook.Question(evidence.Usable, site, evidence);
        return new Reading
        {
            Figure = FlowPiece.Sum(pieces).ToFigure(site.Target.Figure == FigureKind.Ratio),
            Used = [.. pieces.SelectMany(piece => piece.Used).Distinct().Order(Comparer<Observation>.Create(ObservationIndex.Compare))],
            PeriodsUsed = used,
            PeriodsDue = due,
            IsEnough = site.Terms.IsSingle || FlowSources.IsEnough(used, due, profile),
        };
    }
}
