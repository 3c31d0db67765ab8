namespace PlanMetrics.Risks.Rule;

/// <summary>
/// The levels of all units at a year end: a unit's recent cases are drawn to its own long run, and that to the other units', each as
/// strongly as the panel shows. A unit with few cases keeps its long run, one with many its last months.
/// </summary>
internal static class NestedLevels
{
    /// <summary>The level of each unit; null for one whose last year has too few periods or no cases.</summary>
    public static UnitLevel?[] Of(SeriesHistory history, Memory memory, int yearsBack)
    {
        var units = Enumerable.Range(0, history.Units).Where(unit => history.Year(unit, yearsBack) is not null).ToArray();
        var levels = new UnitLevel?[history.Units];
        if (units.Length == 0)
            return levels;
        var counts = CountsOf(history, memory, units, yearsBack);
        var drawnTo = DrawnTo(history, memory, yearsBack, units, counts);
        var strength = StrengthOf(counts, drawnTo, divisor: memory.IsLastYear || memory == Memory.Longest ? units.Length - 1 : units.Length);
        for (var i = 0; i < units.Length; i++)
            levels[units[i]] = UnitLevel.Of(counts[i], drawnTo[i], strength);
        return levels;
    }

    // The mean of all units; below the longest memory the unit's own long run, itself drawn to that mean.
    private static double[] DrawnTo(SeriesHistory history, Memory memory, int yearsBack, int[] units, WeighedCount[] counts) =>
        memory.IsLastYear || memory == Memory.Longest ? Mean(counts) : history.LongRun(yearsBack, () => LongRun(history, yearsBack, units));

    private static double[] LongRun(SeriesHistory history, int yearsBack, int[] units)
    {
        var counts = CountsOf(history, Memory.Longest, units, yearsBack);
        var mean = Mean(counts);
        var strength = StrengthOf(counts, mean, units.Length - 1);
        var levels = new double[counts.Length];
        for (var i = 0; i < levels.Length; i++)
            levels[i] = ((mean[i] * strength) + counts[i].Good) / (strength + counts[i].Cases);
        return levels;
    }

    private static WeighedCount[] CountsOf(SeriesHistory history, Memory memory, int[] units, int yearsBack)
    {
        var counts = new WeighedCount[units.Length];
        for (var i = 0; i < counts.Length; i++)
            counts[i] = history.Count(memory, units[i], yearsBack);
        return counts;
    }

    private static double[] Mean(WeighedCount[] counts)
    {
        var sum = 0.0;
        foreach (var count in counts)
            sum += count.Rate;
        var mean = new double[counts.Length];
        Array.Fill(mean, sum / counts.Length);
        return mean;
    }

    // By moments: the spread of rates around what they are drawn to, less what chance makes of it.
    private static double StrengthOf(WeighedCount[] counts, double[] around, int divisor)
    {
        double squares = 0.0, chance = 0.0, spread = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            var (away, possible) = (counts[i].Rate - around[i], around[i] * (1.0 - around[i]));
            (squares, chance, spread) = (squares + (away * away), chance + (possible / counts[i].Cases), spread + possible);
        }

        var (units, between) = (counts.Length, divisor > 0 ? squares / divisor : 0.0);
        return Math.Max(LevelPrior.LeastStrength, (spread / units / Math.Max(LevelPrior.LeastBetween, between - (chance / units))) - 1.0);
    }
}
