using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Measures;

/// <summary>Two figures of one source for the same days, one 当期 and one 累计: the same value counts once, else the higher submission.</summary>
internal static class SameDays
{
    public static List<Observation> TakeOne(List<Observation> figures, DutySite site, Evidence evidence)
    {
        var result = new List<Observation>(figures.Count);
        foreach (var group in figures.GroupBy(EvidenceReader.Covered))
            if (One([.. group.OrderByDescending(figure => figure.Submission)], site, evidence) is { } standing)
                result.Add(standing);
        return result;
    }

    private static Observation? One(List<Observation> same, DutySite site, Evidence evidence)
    {
        var first = same[0];
        var other = same.Find(figure => !Equals(figure.Figure, first.Figure));
        if (other is null)
            return first;
        var isDecided = other.Submission < first.Submission;
        site.Report(
            isDecided ? MeasureCodes.SameDaysReplaced : MeasureCodes.SameDaysContradict, first,
            ("period", first.Key.Period.ToString()), ("other", FigurePlace.Text(other)));
        foreach (var figure in same.Where(figure => !isDecided || figure.Submission < first.Submission))
        {
            site.News.Reject(figure);
            if (!isDecided)
                evidence.Reject(figure);
        }

        return isDecided ? first : null;
    }
}
