using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Measures;

/// <summary>Figures whose days overlap while neither lies within the other cannot be added or compared: all of them are rejected.</summary>
internal static class PartialOverlaps
{
    public static List<Observation> Reject(List<Observation> figures, DutySite site, Evidence evidence)
    {
        var result = new List<Observation>(figures.Count);
        foreach (var figure in figures)
        {
            var days = EvidenceReader.Covered(figure);
            var other = figures.Find(candidate =>
            {
                var others = EvidenceReader.Covered(candidate);
                return days.Overlaps(others) && !days.Contains(others) && !others.Contains(days);
            });
            if (other is null)
            {
                result.Add(figure);
                continue;
            }

            evidence.Reject(figure);
            site.News.Reject(figure);
            site.Report(
                MeasureCodes.PeriodOverlap, figure,
                ("period", figure.Key.Period.ToString()), ("expected", EvidenceReader.Covered(other).ToString()));
        }

        return result;
    }
}
