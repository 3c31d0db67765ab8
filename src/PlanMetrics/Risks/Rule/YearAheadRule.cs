namespace PlanMetrics.Risks.Rule;

/// <summary>The rule for the year ahead on whole years: the memories where the past is long enough to choose among them, else the plain rule.</summary>
internal sealed class YearAheadRule
{
    private readonly FittedRule plain;
    private readonly FittedMemories memories;
    private readonly Dictionary<string, int> places;

    private YearAheadRule(FittedRule plain, FittedMemories memories, Dictionary<string, int> places) =>
        (this.plain, this.memories, this.places) = (plain, memories, places);

    /// <summary>Measures on all units of a target.</summary>
    /// <param name="units">The units, each once, their years counted back from the same last one.</param>
    public static YearAheadRule Fit(IReadOnlyList<UnitPast> units)
    {
        var places = new Dictionary<string, int>(units.Count, StringComparer.Ordinal);
        foreach (var unit in units)
            places.Add(unit.Unit, places.Count);
        return new(LevelRule.Fit(units), MemoryRule.Fit(units), places);
    }

    /// <summary>The forecast of the year after a unit's last closed one.</summary>
    /// <param name="unit">The unit's past; the plain rule speaks of one that was not among those measured.</param>
    /// <param name="expectedCases">How many cases the year is expected to have; at least 0.</param>
    /// <param name="goal">What is promised.</param>
    public RateForecast YearAhead(UnitPast unit, long expectedCases, RateGoal goal) =>
        !memories.IsDefault && unit.Last is not null && places.TryGetValue(unit.Unit, out var place)
            ? memories.YearAhead(place, expectedCases, goal)
            : plain.YearAhead(unit, expectedCases, goal);
}
