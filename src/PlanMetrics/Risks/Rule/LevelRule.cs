namespace PlanMetrics.Risks.Rule;

/// <summary>LNB, logit-normal level and exact binomial count: measures on all units of a target what the forecast of one of them needs.</summary>
internal static class LevelRule
{
    /// <summary>Measures prior, movement and drift on the closed years of all units.</summary>
    /// <param name="units">The units of one target, their years counted back from the same last one.</param>
    /// <param name="parts">The closed years of the same units, cut where the present year stands; none where nothing is forecast within the year.</param>
    public static FittedRule Fit(IReadOnlyList<UnitPast> units, IReadOnlyList<UnitParts>? parts = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        var prior = LevelPrior.Of([.. units.Select(unit => unit.Last).OfType<CaseCount>()]);
        return new(
            prior,
            YearlyMovement.OfYears([.. units.SelectMany(Changes)]),
            CommonDrift.Of([.. units.Select(NewestChange).OfType<LogitChange>()]),
            YearlyMovement.OfParts([.. (parts ?? []).SelectMany(unit => Errors(unit, prior))]));
    }

    private static IEnumerable<LogitChange> Changes(UnitPast unit)
    {
        for (var i = 1; i < unit.Years.Length; i++)
            if (unit.Years[i - 1] is { Cases: > 0 } older && unit.Years[i] is { Cases: > 0 } newer)
                yield return LogitChange.Between(older, newer);
    }

    private static LogitChange? NewestChange(UnitPast unit) =>
        unit.BeforeLast is { } older && unit.Last is { } newer ? LogitChange.Between(older, newer) : null;

    // What the projection would have said of each closed year's rest, against what came.
    private static IEnumerable<LogitChange> Errors(UnitParts unit, LevelPrior prior)
    {
        for (var i = 1; i < unit.Years.Length; i++)
            if (unit.Years[i - 1] is { } last && unit.Years[i] is { Rest.Cases: > 0 } year)
            {
                var cases = new WithinYearCases(year.ToDate, last.ToDate, last.Rest);
                if (!cases.HasSeason)
                    continue;
                var level = FittedRule.LevelOf(cases, prior);
                yield return new(year.Rest.Logit - level.Logit, year.Rest.LogitVariance + level.Variance);
            }
    }
}
