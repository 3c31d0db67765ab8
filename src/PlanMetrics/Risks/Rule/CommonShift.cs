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

    /// <param name="errors">The errors, those of one year together.</param>
    public static CommonShift Of(List<PastError> errors)
    {
        var (sum, newest, years) = (0.0, (double?)null, 0);
        for (int from = 0, to; from < errors.Count; from = to)
        {
            to = from + 1;
            while (to < errors.Count && errors[to].YearsBack == errors[from].YearsBack)
                to++;
            if (to - from < CommonDrift.FewestUnits)
                continue;
            var median = MedianOf(errors, from, to);
            (sum, years) = (sum + median, years + 1);
            if (errors[from].YearsBack == 1)
                newest = median;
        }

        if (years == 0)
            return default;
        var usual = sum / (years + YearsWithout);
        return new(usual, newest ?? usual, years);
    }

    private static double MedianOf(List<PastError> errors, int from, int to)
    {
        var values = new double[to - from];
        for (var i = 0; i < values.Length; i++)
            values[i] = errors[from + i].Error;
        return OrderStatistic.Median(values);
    }
}
