using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Oracle;

/// <summary>The oracle's view of one target of one unit in one year.</summary>
internal sealed record SlowMeasure(string UnitId, Target Target, MeasureRole Role, MeasureState State)
{
    /// <summary>Whose threshold it is held against: on a row copied from a body, that body's.</summary>
    public string Owner { get; init; } = UnitId;

    /// <summary>The figure; kept for a term that is not over, since the district pools every figure given.</summary>
    public SlowFigure? Figure { get; init; }

    public bool ZeroOfZero { get; init; }

    public FigureKind Kind { get; init; } = Target.Figure;

    public Comparison Comparison { get; init; } = Target.Comparison;

    public Rational? Threshold { get; init; }

    public Rational? Base { get; init; }

    public bool? Met { get; init; }

    /// <summary>Percent for rates, the number for counts; null for the rest.</summary>
    public Rational? Actual { get; init; }

    public Rational? Attainment { get; init; }

    public int Due { get; init; }

    public int Used { get; init; }
}
