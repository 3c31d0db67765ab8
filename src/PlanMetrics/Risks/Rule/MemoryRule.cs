using System.Collections.Immutable;

namespace PlanMetrics.Risks.Rule;

/// <summary>
/// The rule for the year ahead with a memory that the units' own past chooses: each memory forecasts every past year from what was known
/// before it, and is believed as far as its errors are likely. Everything is measured on the target's own units; nothing is tuned.
/// </summary>
internal static class MemoryRule
{
    private const double LeastWeight = 1e-3;

    /// <summary>Measures on all units of a target.</summary>
    /// <param name="series">The units over equal periods.</param>
    /// <param name="last">The place of the last closed period; a year ends with it.</param>
    /// <param name="periodsOfYear">How many periods make a year.</param>
    public static FittedMemories Fit(IReadOnlyList<UnitSeries> series, int last, int periodsOfYear)
    {
        ArgumentNullException.ThrowIfNull(series);
        var history = new SeriesHistory(series, last, periodsOfYear);
        var lastYear = FittedMemory.Of(history, Memory.LastYear);
        if (lastYear.Errors < YearlyMovement.FewestPairs)
            return new([lastYear], [1.0], IsDefault: true);
        FittedMemory[] fitted = [lastYear, .. Memory.All.Skip(1).Select(memory => FittedMemory.Of(history, memory))];
        var highest = fitted.Max(memory => memory.Law.LogLikelihood);
        var believed = fitted.Select(memory => (Memory: memory, Weight: Math.Exp(memory.Law.LogLikelihood - highest)))
            .Where(item => item.Weight >= LeastWeight).ToArray();
        var sum = believed.Sum(item => item.Weight);
        return new([.. believed.Select(item => item.Memory)], [.. believed.Select(item => item.Weight / sum)], IsDefault: false);
    }

    /// <summary>Measures on whole years.</summary>
    /// <param name="units">The units, their years counted back from the same last one.</param>
    public static FittedMemories Fit(IReadOnlyList<UnitPast> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var years = units.Count == 0 ? 0 : units.Max(unit => unit.Years.Length);
        return Fit([.. units.Select(unit => Padded(unit, years))], years - 1, 1);
    }

    private static UnitSeries Padded(UnitPast unit, int years) =>
        new(unit.Unit, [.. ImmutableArray.CreateRange(Enumerable.Repeat((CaseCount?)null, years - unit.Years.Length)), .. unit.Years]);
}
