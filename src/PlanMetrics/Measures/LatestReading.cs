using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;

namespace PlanMetrics.Measures;

/// <summary>
/// 时点数, 名册数 and single facts: the latest figure counts. For a yearly stock it must be of the last due period's last day or of
/// a later one; of two with the same last day the narrower counts and the wider is compared.
/// </summary>
internal static class LatestReading
{
    public static Reading Of(DutySite site, Evidence evidence, Profile profile)
    {
        var isSingle = site.Terms.IsSingle;
        var due = isSingle ? 1 : evidence.Due.Count;
        var latest = isSingle || due > 0
            ? Latest(evidence.Usable, isSingle ? DateOnly.MinValue : evidence.Due[^1].LastDay, site)
            : null;
        var used = latest is null ? 0 : 1;
        var reading = new Reading
        {
            Figure = latest?.Figure,
            Used = latest is null ? [] : [latest],
            PeriodsUsed = used,
            PeriodsDue = due,
            IsEnough = latest is not null && FlowSources.IsEnough(used, due, profile),
        };
        return latest is null && !isSingle ? OpenPeriods.Mark(reading, evidence.Usable, evidence) : reading;
    }

    /// <summary>The latest figure of the first source that has one on or after a day; null where none has.</summary>
    public static Observation? Latest(List<Observation> usable, DateOnly from, DutySite site)
    {
        Observation? best = null;
        foreach (var figure in usable)
            if (figure.Key.Period.LastDay >= from && (best is null || IsBetter(figure, best, site)))
                best = figure;
        return best is null ? null : Compared(best, usable, site);
    }

    private static bool IsBetter(Observation figure, Observation best, DutySite site)
    {
        var order = site.Preference(best.Source).CompareTo(site.Preference(figure.Source));
        if (order == 0) order = figure.Key.Period.LastDay.CompareTo(best.Key.Period.LastDay);
        if (order == 0) order = figure.Key.Period.Start.CompareTo(best.Key.Period.Start);
        return order != 0 ? order > 0 : figure.Submission > best.Submission;
    }

    private static Observation Compared(Observation best, List<Observation> usable, DutySite site)
    {
        foreach (var other in usable)
            if (other.Source == best.Source && other.Key.Period.LastDay == best.Key.Period.LastDay && !Equals(other.Figure, best.Figure))
                site.Report(
                    MeasureCodes.SameDayDiffers, best, ("period", best.Key.Period.ToString()),
                    ("other", other.Key.Period.ToString()), ("cell", FigurePlace.Text(other)));
        return best;
    }
}
