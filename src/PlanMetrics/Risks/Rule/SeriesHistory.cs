namespace PlanMetrics.Risks.Rule;

/// <summary>The units of one target over equal periods, with every past year end counted back from the last period.</summary>
/// <param name="series">The units.</param>
/// <param name="last">The place of the last period known.</param>
/// <param name="periodsOfYear">How many periods make a year.</param>
internal sealed class SeriesHistory(IReadOnlyList<UnitSeries> series, int last, int periodsOfYear)
{
    private readonly Dictionary<Memory, WeighedCount[][]> weighed = [];
    private readonly Dictionary<int, double[]> longRuns = [];

    public int Units => series.Count;

    /// <summary>How many year ends are known, the last period being the first of them.</summary>
    public int YearEnds => (last + 1 + periodsOfYear - Fewest) / periodsOfYear;

    /// <summary>How many periods of a year must be reported: three quarters, rounded up.</summary>
    public int Fewest => ((periodsOfYear * 3) + 3) / 4;

    /// <summary>The year that ended so many years before the last period; null where it has too few periods or no cases.</summary>
    public CaseCount? Year(int unit, int yearsBack) => series[unit].Pooled(EndOf(yearsBack) - periodsOfYear + 1, periodsOfYear, Fewest);

    /// <summary>A unit's cases under a memory at a year end.</summary>
    public WeighedCount Count(Memory memory, int unit, int yearsBack)
    {
        if (memory.IsLastYear)
            return Year(unit, yearsBack) is { } year ? new(year.Good, year.Cases) : default;
        if (!weighed.TryGetValue(memory, out var counts))
            weighed.Add(memory, counts = [.. Enumerable.Range(0, series.Count).Select(i => Weighed(series[i], memory.DecayOver(periodsOfYear)))]);
        return counts[unit][yearsBack];
    }

    /// <summary>What levels of shorter memories are drawn to at a year end, made once.</summary>
    public double[] LongRun(int yearsBack, Func<double[]> make)
    {
        if (!longRuns.TryGetValue(yearsBack, out var known))
            longRuns.Add(yearsBack, known = make());
        return known;
    }

    private int EndOf(int yearsBack) => last - (yearsBack * periodsOfYear);

    // One pass forward over the periods, kept where a year ends.
    private WeighedCount[] Weighed(UnitSeries unit, double decay)
    {
        var ends = new WeighedCount[YearEnds];
        var count = default(WeighedCount);
        for (var place = 0; place <= last; place++)
        {
            count = (decay * count) + (unit.At(place) ?? default);
            if ((last - place) % periodsOfYear == 0 && (last - place) / periodsOfYear < ends.Length)
                ends[(last - place) / periodsOfYear] = count;
        }

        return ends;
    }
}
