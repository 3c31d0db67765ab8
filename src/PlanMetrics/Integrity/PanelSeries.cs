using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Integrity;

/// <summary>The rates of one unit and source for one target, by period.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="UnitName">The unit's name.</param>
/// <param name="Figures">The rates, in the order of their periods; periods may be missing.</param>
internal sealed record PanelSeries(string UnitId, LocalText UnitName, ImmutableArray<PanelFigure> Figures)
{
    /// <summary>Whether it speaks for its unit where each unit is counted once.</summary>
    public bool IsMain { get; init; } = true;

    /// <summary>Each rate with the one of the period before, where that is there; a gap makes no pair.</summary>
    public IEnumerable<(PanelFigure Before, PanelFigure After)> Pairs()
    {
        for (var i = 1; i < Figures.Length; i++)
            if (Figures[i - 1].IsFollowedBy(Figures[i]))
                yield return (Figures[i - 1], Figures[i]);
    }
}
