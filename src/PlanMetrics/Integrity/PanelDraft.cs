using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Integrity;

/// <summary>A target's panel while its figures are gathered, unit after unit.</summary>
internal sealed class PanelDraft(Target target, Func<string, LocalText> nameOf)
{
    private readonly List<SeriesDraft> ofUnit = [];
    private readonly ImmutableArray<PanelSeries>.Builder series = ImmutableArray.CreateBuilder<PanelSeries>();

    public Target Target => target;

    public List<StatedFigure> Stated { get; } = [];

    public List<PanelCount> Counts { get; } = [];

    public bool IsAsked { get; set; }

    /// <summary>The series that a figure belongs to; those of one unit come together.</summary>
    public SeriesDraft SeriesOf(Observation observation)
    {
        if (ofUnit.Count > 0 && ofUnit[0].UnitId != observation.Key.UnitId)
            Settle();
        foreach (var known in ofUnit)
            if (known.Takes(observation))
                return known;
        var draft = new SeriesDraft(observation.Key.UnitId, observation.Source, observation.Basis, PanelFigure.MonthsOf(observation.Key.Period));
        ofUnit.Add(draft);
        return draft;
    }

    public TargetPanel ToPanel()
    {
        Settle();
        return new(target.Id, target.Name, series.ToImmutable())
        {
            IsFlow = target.Accrual == Accrual.Flow, IsAsked = IsAsked, Counts = [.. Counts], Stated = [.. Stated],
        };
    }

    // One series speaks for the unit; another source that says nothing else is no second series.
    private void Settle()
    {
        ofUnit.RemoveAll(draft => draft.Figures.Count == 0);
        if (ofUnit.Count > 1)
            ofUnit.Sort(SeriesDraft.CompareAsMain);
        for (var i = 0; i < ofUnit.Count; i++)
            if (i == 0 || !ofUnit[i].IsWithin(ofUnit[0]))
                series.Add(ofUnit[i].ToSeries(nameOf(ofUnit[i].UnitId), i == 0));
        ofUnit.Clear();
    }
}
