using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Integrity;

/// <summary>All that units report for one target over all years read: what a figure is compared with.</summary>
/// <param name="TargetId">The target's id.</param>
/// <param name="TargetName">The target's name.</param>
/// <param name="Series">Its rates, a series a unit and source.</param>
internal sealed record TargetPanel(string TargetId, LocalText TargetName, ImmutableArray<PanelSeries> Series)
{
    /// <summary>Whether its cases are those of the period alone; the state on a day may well stay as it is.</summary>
    public bool IsFlow { get; init; } = true;

    /// <summary>自报百分比, where some are typed.</summary>
    public ImmutableArray<StatedFigure> Stated { get; init; } = [];

    /// <summary>Numbers that are no rates.</summary>
    public ImmutableArray<PanelCount> Counts { get; init; } = [];

    /// <summary>Whether anything in it belongs to the year that is asked about.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>The series of the units, one of each: two sources that say the same of one unit are no two occasions.</summary>
    public IEnumerable<PanelSeries> MainSeries => Series.Where(series => series.IsMain);

    /// <summary>A question about one of its series.</summary>
    public Question Ask(
        PanelSeries series, DiagnosticDescriptor descriptor, ReadOnlySpan<PanelFigure> figures, BaseRate comparable, params ReadOnlySpan<QuestionNumber> numbers)
    {
        var periods = ImmutableArray.CreateBuilder<Period>(figures.Length);
        var origins = new List<Observation>();
        foreach (var figure in figures)
        {
            periods.Add(figure.Period);
            if (figure.Origin is { } origin)
                origins.Add(origin);
        }

        return Question.Of(
            descriptor, figures[^1].Place, periods.MoveToImmutable(), comparable, numbers, ("unit", series.UnitName), ("target", TargetName))
            .About(series.UnitId, TargetId, [.. origins]);
    }
}
