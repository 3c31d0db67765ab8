using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>What is in force for one target in one year: threshold, deadline, the days that figures may speak of, and what is expected.</summary>
internal sealed record TargetTerms(Target Target, EvaluationScope Scope)
{
    /// <summary>The plan's threshold, or the setting that stands for it; null where there is none.</summary>
    public Threshold? Threshold { get; init; }

    /// <summary>Where the threshold comes from.</summary>
    public ThresholdOrigin ThresholdOrigin { get; init; }

    /// <summary>The threshold of the plan's end and its year; null where the target is the same every year.</summary>
    public PlanEnd? PlanEnd { get; init; }

    /// <summary>The last day up to which a growing figure may still reach what it is held against.</summary>
    public DateOnly GrowsUntil { get; init; }

    /// <summary>The day the plan or a setting names; null where nothing is due on a day.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The last day in time for <see cref="Deadline"/>, under the rules of the calendar.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The days that figures may speak of: the year, the span of the plan, a term or a cycle.</summary>
    public Period Frame { get; init; }

    /// <summary>The expected periods that are due, of the year or of the term; only flows, stocks and distinct ones have several.</summary>
    public ImmutableArray<Period> Due { get; init; } = [];

    /// <summary>The order of sources that the roster declares; empty where it declares none.</summary>
    public ImmutableArray<DataSource> Sources { get; init; } = [];

    /// <summary>The source that is heard first.</summary>
    public DataSource FirstSource => Sources.IsDefaultOrEmpty ? Target.Source : Sources[0];

    /// <summary>Why nothing falls due at all, such as a term of office that is not set; empty where something does.</summary>
    public LocalText Pending { get; init; } = "";

    /// <summary>Remarks that hold for every unit.</summary>
    public ImmutableArray<LocalText> Notes { get; init; } = [];

    public bool IsPending => Pending.Chinese.Length > 0;

    public bool IsTerm => Target.Cadence is Cadence.PerTerm or Cadence.PerCycle;

    /// <summary>Whether one figure is expected for the whole frame rather than one for each period.</summary>
    public bool IsSingle =>
        Target.Cadence is not (Cadence.Year or Cadence.Plan)
        || Target.Accrual == Accrual.Once
        || Target.Figure is FigureKind.Date or FigureKind.Pair
        || (Target.Accrual == Accrual.Flow && !Adds);

    /// <summary>Whether figures of several periods are added.</summary>
    public bool Sums => Adds && Target.Accrual == Accrual.Flow;

    public bool IsTrend => Target.Comparison is Comparison.Increase or Comparison.Decrease;

    /// <summary>Whether its figures add up over the plan's years.</summary>
    public bool IsCumulative => Target.Cadence == Cadence.Plan;

    /// <summary>Whether what grows may still reach what it is held against.</summary>
    public bool MayGrow => Scope.AsOf < GrowsUntil;

    /// <summary>Whether the plan year is over at the as-of date.</summary>
    public bool YearEnded => Scope.AsOf >= new DateOnly(Scope.Year, 12, 31);

    /// <summary>Whether the deadline has been reached; true where there is none. A date counts from its own year on.</summary>
    public bool DeadlineReached =>
        Deadline is not { } deadline || (Scope.Year >= deadline.Year && Scope.AsOf >= LastDay);

    private bool Adds => Target.Figure is FigureKind.Ratio or FigureKind.Count;
}
