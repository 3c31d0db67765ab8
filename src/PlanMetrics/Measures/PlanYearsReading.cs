using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Measures;

/// <summary>规划期累计: what a sum over the plan's years lacks. Each year must have enough usable periods of its own; none stands for another.</summary>
internal static class PlanYearsReading
{
    private static readonly List<int> None = [];

    private const int FewestYears = 3;
    private const decimal Growth = 2m;
    private const decimal SmallestLast = 8m;

    /// <summary>What happened in each plan year, read as that year's own measure reads it.</summary>
    public static List<FlowPiece> Merge(DutySite site, Evidence evidence, Profile profile)
    {
        var pieces = new List<FlowPiece>();
        var years = evidence.Due.Select(period => period.LastDay.Year).Concat(evidence.Usable.Select(figure => figure.Key.Period.LastDay.Year));
        foreach (var year in years.Distinct().Order())
        {
            var usable = evidence.Usable.FindAll(figure => figure.Key.Period.LastDay.Year == year);
            var due = evidence.Due.FindAll(period => period.LastDay.Year == year);
            var ofYear = FlowSources.Merge(usable, due, site, evidence, profile);
            if (ofYear.Count > 0)
                CumulativeLook.Question(usable, due, site);
            pieces.AddRange(ofYear);
        }

        return pieces;
    }

    /// <summary>The years of which less than the minimum coverage is usable; of a yearly target there is one year.</summary>
    public static List<int> ShortOf(List<FlowPiece> pieces, List<Period> due, Profile profile)
    {
        if (due.Count == 0)
            return None;
        if (due[0].LastDay.Year == due[^1].LastDay.Year)
            return IsEnough(due) ? None : [due[0].LastDay.Year];
        var years = due.ConvertAll(period => period.LastDay.Year);
        return [.. years.Distinct().Where(year => !IsEnough(due.FindAll(period => period.LastDay.Year == year)))];

        bool IsEnough(List<Period> ofYear) => FlowSources.IsEnough(FlowPiece.CountCovered(pieces, ofYear), ofYear.Count, profile);
    }

    /// <summary>Why a sum that lacks years is missing.</summary>
    public static LocalText Short(Reading reading) =>
        new($"缺少 {Years(reading.ShortYears).Chinese} 年的数据", $"figures of {Years(reading.ShortYears).English} are missing");

    /// <summary>Names the years that a sum lacks: a fault where it is missing for want of them, else a remark.</summary>
    public static Measure Named(Measure measure, Reading reading, DutySite site)
    {
        if (!site.Terms.IsCumulative || reading.ShortYears.Count == 0)
            return measure;
        if (measure.State is MeasureState.Reported)
            return measure with
            {
                Notes = measure.Notes.Add(new(
                    $"{Years(reading.ShortYears).Chinese} 年的数据不全，累计数可能偏少", $"figures of {Years(reading.ShortYears).English} are incomplete, so the sum may be too small")),
            };
        if (measure.State == MeasureState.Missing)
            site.News.Add(Diagnostic.At(
                    YearCodes.YearMissing, SourceLocation.None,
                    ("unit", site.Unit.Name), ("target", site.Target.Name), ("years", Years(reading.ShortYears)))
                .About(site.Unit.Id, site.Target.Id, NumberText.Of(site.Terms.Scope.Year)));
        return measure;
    }

    /// <summary>Questions yearly totals that grow like totals since the plan began. Nothing is changed.</summary>
    public static void Question(List<FlowPiece> pieces, DutySite site)
    {
        var totals = pieces.GroupBy(piece => piece.Days.LastDay.Year, piece => piece.Tally.Part)
            .Select(year => (Year: year.Key, Count: year.Sum())).OrderBy(year => year.Year).ToList();
        if (totals.Count < FewestYears || totals[^1].Count < SmallestLast || totals[^1].Count < Growth * totals[0].Count)
            return;
        for (var i = 1; i < totals.Count; i++)
            if (totals[i].Count <= totals[i - 1].Count)
                return;
        site.Report(YearCodes.LooksCumulative, pieces[^1].Used[^1], ("years", Years([.. totals.Select(year => year.Year)])));
    }

    private static LocalText Years(List<int> years)
    {
        var texts = years.ConvertAll(year => year.ToString(CultureInfo.InvariantCulture));
        return new(string.Join("、", texts), string.Join(", ", texts));
    }
}
