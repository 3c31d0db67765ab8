namespace PlanMetrics.Risks.Rule;

/// <summary>A unit's cases in the course of a year.</summary>
/// <param name="ToDate">This year's so far.</param>
/// <param name="SamePart">Last year's in the same part.</param>
/// <param name="LastRest">Last year's in the rest.</param>
internal readonly record struct WithinYearCases(CaseCount ToDate, CaseCount SamePart, CaseCount LastRest)
{
    private const long MostGrowth = 2;

    /// <summary>How many cases the rest of this year is expected to have: by default last year's rest, grown as the part so far has, at most to double or half.</summary>
    public long ExpectedRest { get; init; } = Grown(LastRest.Cases, ToDate.Cases, SamePart.Cases);

    /// <summary>The last twelve months.</summary>
    public CaseCount LastTwelveMonths => ToDate + LastRest;

    /// <summary>The seasonal projection: last year's rest, moved as the part so far has moved.</summary>
    public double Projection => LastRest.Logit + ToDate.Logit - SamePart.Logit;

    /// <summary>Whether the parts are there that a seasonal projection needs.</summary>
    public bool HasSeason => ToDate.Cases > 0 && SamePart.Cases > 0 && LastRest.Cases > 0;

    // Whole cases, a half upwards. Nothing in either part changes nothing.
    private static long Grown(long rest, long now, long before)
    {
        if (now == 0 && before == 0)
            return rest;
        if (now >= MostGrowth * before)
            return rest * MostGrowth;
        if (now * MostGrowth <= before)
            return (rest + 1) / MostGrowth;
        return (long)((((Int128)rest * now * 2) + before) / ((Int128)before * 2));
    }
}
