namespace PlanMetrics.Risks.Rule;

/// <summary>By how much a year differed from the level before it.</summary>
/// <param name="Error">The logit that came less the one that the level let expect at as many cases; both are drawn to ½ alike where cases are few.</param>
/// <param name="Chance">Its variance from the number of cases, of the year and of the level.</param>
/// <param name="YearsBack">How many years ago the level was taken, from 1.</param>
internal readonly record struct PastError(double Error, double Chance, int YearsBack)
{
    public static PastError Of(UnitLevel level, CaseCount year, int yearsBack)
    {
        var rate = Logits.Rate(level.Logit);
        var expected = Math.Log(((year.Cases * rate) + 0.5) / ((year.Cases * (1.0 - rate)) + 0.5));
        return new(year.Logit - expected, year.LogitVariance + level.Variance, yearsBack);
    }
}
