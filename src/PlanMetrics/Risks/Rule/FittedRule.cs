namespace PlanMetrics.Risks.Rule;

/// <summary>The rule with all that it measured on the units of one target; from here on a unit's forecast is arithmetic.</summary>
/// <param name="Prior">What the other units say about a unit.</param>
/// <param name="Movement">How much a yearly rate moves.</param>
/// <param name="Drift">Where all rates go.</param>
/// <param name="Parts">How much the rest of a year differs from its projection.</param>
internal sealed record FittedRule(LevelPrior Prior, YearlyMovement Movement, CommonDrift Drift, YearlyMovement Parts)
{
    private const double HalfWeight = 0.5;

    /// <summary>The forecast of the year after a unit's last closed one.</summary>
    /// <param name="unit">The unit's past.</param>
    /// <param name="expectedCases">How many cases the year is expected to have: last year's, or the user's plan; at least 0.</param>
    /// <param name="goal">What is promised.</param>
    public RateForecast YearAhead(UnitPast unit, long expectedCases, RateGoal goal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedCases);
        if (unit.Last is not { } last)
            return RateForecast.Without(unit.Years is [.., { Cases: 0 }] ? ForecastGap.NoCases : ForecastGap.NoLastYear);
        if (expectedCases == 0)
            return RateForecast.Without(ForecastGap.NoneExpected);
        var level = UnitLevel.Of(last, Prior);
        var (drifted, need) = (level with { Logit = level.Logit + Drift.Shift }, goal.Need(expectedCases));
        return new()
        {
            Probability = MissChance.Of(drifted, Movement.Variance, need, expectedCases),
            Need = need,
            Expected = expectedCases,
            Level = drifted.Logit,
            LevelVariance = drifted.Variance,
            Movement = Movement.Variance,
            Drift = Drift.Shift,
        };
    }

    /// <summary>The forecast of the present year from its cases so far, exact for any number of them.</summary>
    /// <param name="cases">The cases so far and last year's.</param>
    /// <param name="goal">What is promised.</param>
    public RateForecast WithinYear(WithinYearCases cases, RateGoal goal)
    {
        var year = cases.ToDate.Cases + cases.ExpectedRest;
        if (year == 0)
            return RateForecast.Without(ForecastGap.NoneExpected);
        if (cases.LastTwelveMonths.Cases == 0)
            return RateForecast.Without(ForecastGap.NoCases);
        var level = LevelOf(cases, Prior);
        var need = goal.Need(year) - cases.ToDate.Good;
        return new()
        {
            Probability = MissIntegral.Of([LogitLaw.Normal(level, Parts.Variance)], need, cases.ExpectedRest),
            Need = need,
            Expected = cases.ExpectedRest,
            Level = level.Logit,
            LevelVariance = level.Variance,
            Movement = Parts.Variance,
        };
    }

    /// <summary>The level of the rest of a year: the mean of the last twelve months and of the seasonal projection.</summary>
    public static UnitLevel LevelOf(WithinYearCases cases, LevelPrior prior)
    {
        var level = UnitLevel.Of(cases.LastTwelveMonths, prior);
        return cases.HasSeason ? level with { Logit = (level.Logit * HalfWeight) + (cases.Projection * (1.0 - HalfWeight)) } : level;
    }
}
