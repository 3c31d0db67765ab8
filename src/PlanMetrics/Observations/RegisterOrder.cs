using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations;

/// <summary>The entries of a register in an order of their own, whatever files and rows they came in, each once.</summary>
internal static class RegisterOrder
{
    /// <summary>Sorts by content, what is alike by its place, and keeps the first of what is alike.</summary>
    /// <param name="entries">The entries; they are sorted in place.</param>
    /// <param name="content">Compares what entries say; 0 where they are one entry.</param>
    /// <param name="place">Where an entry stands.</param>
    /// <param name="repeated">Receives the first and each that repeats it.</param>
    public static ImmutableArray<T> Distinct<T>(List<T> entries, Comparison<T> content, Func<T, SourceLocation> place, Action<T, T> repeated)
    {
        entries.Sort((one, other) => content(one, other) is var order and not 0 ? order : SourceLocation.ComparePlaces(place(one), place(other)));
        var kept = ImmutableArray.CreateBuilder<T>(entries.Count);
        foreach (var entry in entries)
            if (kept.Count > 0 && content(kept[^1], entry) == 0)
                repeated(kept[^1], entry);
            else
                kept.Add(entry);
        return kept.DrainToImmutable();
    }
}
