using System.Collections.Immutable;

namespace PlanMetrics.Risks.Rule;

/// <summary>A unit's whole years, oldest first, the last being the last closed year.</summary>
/// <param name="Unit">The unit's id.</param>
/// <param name="Years">The years one after the other; null for one without usable figures.</param>
internal sealed record UnitPast(string Unit, ImmutableArray<CaseCount?> Years)
{
    /// <summary>The last closed year; null where it has no usable figures or no cases.</summary>
    public CaseCount? Last => Back(0);

    /// <summary>The year before the last; null where it has no usable figures or no cases.</summary>
    public CaseCount? BeforeLast => Back(1);

    // A year without cases says nothing about a rate.
    private CaseCount? Back(int years) =>
        years < Years.Length && Years[Years.Length - 1 - years] is { Cases: > 0 } year ? year : null;
}
