using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Integrity;

/// <summary>The rates of one unit and source for one target, by period.</summary>
internal sealed class PanelSeries
{
    /// <param name="unitId">The unit's id.</param>
    /// <param name="unitName">The unit's name.</param>
    /// <param name="figures">The rates, in the order of their periods; periods may be missing.</param>
    /// <param name="isMain">Whether it speaks for its unit where each unit is counted once.</param>
    public PanelSeries(string unitId, LocalText unitName, ImmutableArray<PanelFigure> figures, bool isMain = true)
    {
        (UnitId, UnitName, Figures, IsMain) = (unitId, unitName, figures, isMain);
        var pairs = ImmutableArray.CreateBuilder<PanelPair>();
        for (var i = 1; i < figures.Length; i++)
            if (figures[i - 1].IsFollowedBy(figures[i]))
                pairs.Add(new(this, figures[i - 1], figures[i]));
        Pairs = pairs.ToImmutable();
    }

    public string UnitId { get; }

    public LocalText UnitName { get; }

    public ImmutableArray<PanelFigure> Figures { get; }

    public bool IsMain { get; }

    /// <summary>Each rate with the one of the period before, where that is there; a gap makes no pair.</summary>
    public ImmutableArray<PanelPair> Pairs { get; }
}
