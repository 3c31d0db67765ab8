using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations;

/// <summary>What a spelling was found to mean.</summary>
/// <typeparam name="T">Units or targets.</typeparam>
/// <param name="Item">What it means; null where nothing.</param>
/// <param name="Nearest">The nearest name in words for a finding; empty for none.</param>
internal sealed record NameLookup<T>(T? Item, LocalText Nearest) where T : class;
