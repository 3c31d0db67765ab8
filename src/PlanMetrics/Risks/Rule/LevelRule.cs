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
        List<CaseCount> last = [];
        List<LogitChange> changes = [], newest = [], errors = [];
        foreach (var unit in units)
        {
            if (unit.Last is { } year)
                last.Add(year);
            AddChanges(unit, changes);
            if (unit is { BeforeLast: { } older, Last: { } newer })
                newest.Add(LogitChange.Between(older, newer));
        }

        var prior = LevelPrior.Of(last);
        foreach (var unit in parts ?? [])
            AddErrors(unit, prior, errors);
        return new(prior, YearlyMovement.OfYears(changes), CommonDrift.Of(newest), YearlyMovement.OfParts(errors));
    }

    private static void AddChanges(UnitPast unit, List<LogitChange> changes)
    {
        for (var i = 1; i < unit.Years.Length; i++)
            if (unit.Years[i - 1] is { Cases: > 0 } older && unit.Years[i] is { Cases: > 0 } newer)
                changes.Add(LogitChange.Between(older, newer));
    }

    // What the projection would have said of each closed year's rest, against what came.
    private static void AddErrors(UnitParts unit, LevelPrior prior, List<LogitChange> errors)
    {
        for (var i = 1; i < unit.Years.Length; i++)
            if (unit.Years[i - 1] is { } last && unit.Years[i] is { Rest.Cases: > 0 } year)
            {
                var cases = new WithinYearCases(year.ToDate, last.ToDate, last.Rest);
                if (!cases.HasSeason)
                    continue;
                var level = FittedRule.LevelOf(cases, prior);
                errors.Add(new(year.Rest.Logit - level.Logit, year.Rest.LogitVariance + level.Variance));
            }
    }
}
