using System.Collections.Immutable;

namespace PlanMetrics.Risks.Rule;

/// <summary>The memories that are believed, with their weights; from here on a unit's forecast is arithmetic.</summary>
/// <param name="Memories">What each measured.</param>
/// <param name="Weights">How far each is believed; they add up to 1.</param>
/// <param name="IsDefault">Whether there were fewer than 20 past errors, so that the last year and a stated movement stand in.</param>
internal sealed record FittedMemories(ImmutableArray<FittedMemory> Memories, ImmutableArray<double> Weights, bool IsDefault)
{
    /// <summary>The memory that is believed most.</summary>
    public Memory Main => Memories[Weights.IndexOf(Weights.Max())].Memory;

    /// <summary>The forecast of a unit's year ahead.</summary>
    /// <param name="unit">The unit's place among the series that were measured.</param>
    /// <param name="expectedCases">How many cases the year is expected to have; at least 0.</param>
    /// <param name="goal">What is promised.</param>
    public RateForecast YearAhead(int unit, long expectedCases, RateGoal goal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedCases);
        Span<LogitLaw> laws = stackalloc LogitLaw[Memories.Length];
        double level = 0.0, chance = 0.0, movement = 0.0, squares = 0.0, drift = 0.0;
        for (var i = 0; i < Memories.Length; i++)
        {
            var (memory, weight) = (Memories[i], Weights[i]);
            if (memory.Levels[unit] is not { } known)
                return RateForecast.Without(ForecastGap.NoLastYear);
            var middle = known.Logit + memory.Shift.Shift;
            laws[i] = new(weight, middle, Math.Sqrt(memory.Law.Movement + known.Variance), memory.Law.Freedom);
            (level, squares, drift) = (level + (weight * middle), squares + (weight * middle * middle), drift + (weight * memory.Shift.Shift));
            (chance, movement) = (chance + (weight * known.Variance), movement + (weight * memory.Law.Movement * memory.Law.Widened));
        }

        if (expectedCases == 0)
            return RateForecast.Without(ForecastGap.NoneExpected);
        var need = goal.Need(expectedCases);
        return new()
        {
            Probability = MissIntegral.Of(laws, need, expectedCases),
            Need = need,
            Expected = expectedCases,
            Level = level,
            LevelVariance = chance + Math.Max(0.0, squares - (level * level)),
            Movement = movement,
            Drift = drift,
        };
    }
}
