using PlanMetrics.Trends;

namespace PlanMetrics.Risks.Rule;

/// <summary>Where all rates go: the median error of each past year over at least ten units.</summary>
/// <param name="Usual">The mean of the yearly medians, two years without any being counted in: trends and seasons that come back.</param>
/// <param name="Newest">The newest year's median.</param>
/// <param name="Years">How many years had enough units.</param>
internal readonly record struct CommonShift(double Usual, double Newest, int Years)
{
    private const double YearsWithout = 2.0;
    private const double Carried = 0.5;

    /// <summary>What a level moves by: what is usual, and half of what was unusual in the newest year.</summary>
    public double Shift => Usual + (Carried * (Newest - Usual));

    public static CommonShift Of(IReadOnlyList<PastError> errors)
    {
        var medians = errors.GroupBy(error => error.YearsBack).Where(year => year.Count() >= CommonDrift.FewestUnits)
            .Select(year => (YearsBack: year.Key, Median: OrderStatistic.Median(year.Select(error => error.Error).ToArray()))).ToArray();
        if (medians.Length == 0)
            return default;
        var usual = medians.Sum(year => year.Median) / (medians.Length + YearsWithout);
        var newest = Array.Find(medians, year => year.YearsBack == 1);
        return new(usual, newest.YearsBack == 1 ? newest.Median : usual, medians.Length);
    }
}
