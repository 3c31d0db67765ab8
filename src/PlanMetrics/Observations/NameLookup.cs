using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>What a spelling was found to mean.</summary>
/// <typeparam name="T">Units or targets.</typeparam>
/// <param name="Item">What it means; null where nothing.</param>
/// <param name="Nearest">The nearest name in words for a finding; empty for none.</param>
internal sealed record NameLookup<T>(T? Item, LocalText Nearest)
    where T : class
{
    /// <summary>What the spelling reads like, and its character that only looks like another; null where there is none.</summary>
    public (string Plain, string Odd)? LookAlike { get; init; }

    /// <summary>Notes a character that only looks like another in a name that nobody knows.</summary>
    public void Note(RowSite site, SourceCell cell)
    {
        if (LookAlike is var (plain, odd))
            site.Notes.Add(MeaningCodes.LookAlike, site, cell, CellText.Quote(cell), plain, ("letter", odd), ("plain", plain));
    }
}
