using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Integrity;

/// <summary>A typed percentage of a panel.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="UnitName">The unit's name.</param>
/// <param name="Period">The period.</param>
/// <param name="Rate">The percentage and the cases beside it.</param>
internal sealed record StatedFigure(string UnitId, LocalText UnitName, Period Period, StatedRate Rate)
{
    /// <summary>The figure handed in that it stands beside; null for a panel of other origin.</summary>
    public Observation? Origin { get; init; }

    /// <summary>Whether it belongs to the year that is asked about.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>Where it stands.</summary>
    public SourceLocation Place => Origin is not { Cells: var cells } ? SourceLocation.None : cells.At(cells.Value.Row > 0 ? cells.Value : cells.First);
}
