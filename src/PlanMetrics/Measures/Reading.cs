using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>What a unit's usable figures come to for the year, before it is judged.</summary>
internal sealed record Reading
{
    /// <summary>A reading without any figure.</summary>
    public static Reading Nothing { get; } = new();

    /// <summary>The figure; null where there is none.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The observations that made it.</summary>
    public List<Observation> Used { get; init; } = [];

    public int PeriodsUsed { get; init; }

    public int PeriodsDue { get; init; }

    /// <summary>Whether enough of what is due has a usable figure.</summary>
    public bool IsEnough { get; init; }

    /// <summary>The expected periods without a usable figure.</summary>
    public List<Period> Open { get; init; } = [];

    /// <summary>The years of which not enough has a usable figure.</summary>
    public List<int> ShortYears { get; init; } = [];

    /// <summary>Usable figures that touch expected periods and fill none.</summary>
    public List<Observation> Short { get; init; } = [];

    /// <summary>Whether it has only the unit's own word on an occurrence that somebody else must speak of.</summary>
    public bool LacksIndependentSource { get; init; }
}
