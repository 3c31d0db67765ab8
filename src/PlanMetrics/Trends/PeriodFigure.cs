using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Trends;

/// <summary>What one expected period came to.</summary>
internal readonly record struct PeriodFigure(int Number, Period Period, Tally Tally)
{
    /// <summary>The units together, period by period; a period that any of them lacks is a gap, since what is left would be compared with the whole.</summary>
    public static List<PeriodFigure> Sum(List<List<PeriodFigure>> units)
    {
        var sums = new SortedDictionary<int, (Period Period, Tally Tally, int Units)>();
        foreach (var unit in units)
            foreach (var (number, period, tally) in unit)
                sums[number] = sums.TryGetValue(number, out var sum) ? (period, sum.Tally + tally, sum.Units + 1) : (period, tally, 1);
        return [.. sums.Where(sum => sum.Value.Units == units.Count).Select(sum => new PeriodFigure(sum.Key, sum.Value.Period, sum.Value.Tally))];
    }
}
