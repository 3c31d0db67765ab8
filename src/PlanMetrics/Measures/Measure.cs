using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>指标值: the value of one target for one unit (or the district) and one plan year, before any points.</summary>
/// <param name="UnitId">The unit's id; <c>*</c> for the district.</param>
/// <param name="Target">The target.</param>
/// <param name="Year">The plan year.</param>
/// <param name="Role">In what role.</param>
public sealed record Measure(string UnitId, Target Target, int Year, MeasureRole Role)
{
    /// <summary>Its state.</summary>
    public MeasureState State { get; init; }

    /// <summary>Why it has its state, for people; empty where the state says it all.</summary>
    public LocalText Reason { get; init; } = "";

    /// <summary>The year's figure; null unless the state is Reported, or NotApplicable for 0 of 0.</summary>
    public Figure? Figure { get; init; }

    /// <summary>What the figures come to so far where the year's figure is not due; null elsewhere.</summary>
    internal Figure? SoFar { get; init; }

    /// <summary>The comparison in force; on the district's row a share is AtLeast.</summary>
    public Comparison Comparison { get; init; } = Target.Comparison;

    /// <summary>The kind of figure in force; on the district's row a share is a ratio.</summary>
    public FigureKind FigureKind { get; init; } = Target.Figure;

    /// <summary>In what the value is expressed; on the district's row a share is in percent.</summary>
    public UnitOfMeasure UnitOfMeasure { get; init; } = Target.UnitOfMeasure;

    /// <summary>The threshold in force: the plan's, a setting's, or 100 for a share; null where there is none.</summary>
    public Threshold? Threshold { get; init; }

    /// <summary>Where <see cref="Threshold"/> comes from: one for all years, stated for this one, or from the path.</summary>
    public ThresholdOrigin ThresholdOrigin { get; init; }

    /// <summary>规划期末: the threshold of the plan's end and what is still missing to it; null where the target is the same every year.</summary>
    public PlanEnd? PlanEnd { get; init; }

    /// <summary>Whether it is on track for this year, that is, meets the year's threshold; null where the target is the same every year or nothing is judged.</summary>
    public bool? OnTrack => PlanEnd is null ? null : Met;

    /// <summary>The base of an increase or decrease; null for other comparisons and where none is known.</summary>
    public decimal? Base { get; init; }

    /// <summary>The last day in time, under the rules of the calendar; null where nothing is due on a day.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The value in the unit of measure (percent for rates), rounded to 12 decimals; null for dates and where there is none.</summary>
    public decimal? Actual { get; init; }

    /// <summary>Whether it meets its threshold, decided exactly; null where there is nothing to decide.</summary>
    public bool? Met { get; init; }

    /// <summary>目标实现程度: 0 to 1; null where there is nothing to judge.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>How many due periods have a usable figure; of a district's value made from several bodies, over all of them.</summary>
    public int PeriodsUsed { get; init; }

    /// <summary>How many periods are due; of a district's value made from several bodies, over all of them.</summary>
    public int PeriodsDue { get; init; }

    /// <summary>Due periods, such as 2024-Q1, for which something was handed in that is invalid; empty unless the state is Missing for want of them.</summary>
    public LocalText InvalidPeriods { get; init; } = "";

    /// <summary>无独立来源: whether it was taken out because nobody but the unit itself speaks of the occurrence.</summary>
    public bool LacksIndependentSource { get; init; }

    /// <summary>The observations that made the figure, in the order of their keys; empty on the district's row of a value made from several bodies.</summary>
    public ImmutableArray<Observation> Used { get; init; } = [];

    /// <summary>Remarks for people: 已提前完成, 3 件中 2 件, 3/38 with an independent source.</summary>
    public ImmutableArray<LocalText> Notes { get; init; } = [];

    /// <summary>The threshold as an exact number; null where it is a day or there is none.</summary>
    internal ExactFraction? Against => ExactComparison.NumberOf(Threshold);

    /// <summary>Unit, target, year, state, and the value where there is one: <c>town-a court-rate 2024 Reported 92.5</c>.</summary>
    public override string ToString() =>
        $"{UnitId} {Target.Id} {NumberText.Of(Year)} {State}{(Actual is { } value ? " " + NumberText.Of(value) : "")}";
}
