using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Holds a figure against what it must reach.</summary>
internal static class SlowJudge
{
    /// <summary>The measure with its value, whether it is met and how far, or not applicable where it is 0 of 0.</summary>
    public static SlowMeasure Judge(SlowInput input, SlowMeasure measure, SlowFigure figure)
    {
        var target = measure.Target;
        measure = measure with
        {
            State = MeasureState.Reported,
            Figure = figure,
            Threshold = measure.Threshold ?? input.ThresholdOf(target, measure.Owner),
            Actual = ActualOf(figure, target),
        };
        if (figure.IsZeroOfZero)
        {
            return measure with { ZeroOfZero = true, State = MeasureState.NotApplicable };
        }

        var met = Met(input, measure, figure);
        return measure with { Met = met, Attainment = Attainment(measure, met) };
    }

    public static bool? Met(SlowInput input, SlowMeasure measure, SlowFigure figure)
    {
        if (figure.Day is { } day)
            return input.DeadlineOf(measure.Target) is { } deadline ? day <= deadline : null;
        if (figure.Done is { } done)
            return done;
        if (figure.Value is { } value)
            return Holds(measure.Comparison, value, figure.Comparator);
        if (measure.Comparison is Comparison.Increase or Comparison.Decrease)
            return Holds(measure.Comparison, measure.Actual!.Value, measure.Base);
        return Holds(measure.Comparison, measure.Actual!.Value, measure.Threshold);
    }

    /// <summary>A rate in percent, a quotient as it is, a count as it is.</summary>
    public static Rational? ActualOf(SlowFigure figure, Target target)
    {
        if (figure.Count is { } count)
            return count;
        if (figure.Denominator is not { } whole || whole == 0)
            return null;
        var quotient = figure.Numerator!.Value / whole;
        return target.UnitOfMeasure == UnitOfMeasure.Ratio ? quotient : quotient * 100;
    }

    private static bool? Holds(Comparison comparison, Rational left, Rational? right)
    {
        if (right is not { } bound)
            return null;
        return comparison switch
        {
            Comparison.AtLeast => left >= bound,
            Comparison.AtMost => left <= bound,
            Comparison.Equal => left.CompareTo(bound) == 0,
            Comparison.GreaterThan or Comparison.Increase => left > bound,
            Comparison.LessThan or Comparison.Decrease => left < bound,
            _ => throw new ArgumentException($"{comparison} does not compare numbers.", nameof(comparison)),
        };
    }

    private static Rational? Attainment(SlowMeasure measure, bool? met)
    {
        if (met is not { } decided)
            return null;
        if (decided)
            return Rational.One;
        return measure.Comparison == Comparison.AtLeast && measure.Threshold is { } threshold && threshold > 0
            ? measure.Actual!.Value / threshold
            : Rational.Zero;
    }
}
