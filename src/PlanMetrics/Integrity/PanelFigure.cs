using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Integrity;

/// <summary>One rate of a panel: whole cases of one period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Numerator">分子, as reported.</param>
/// <param name="Denominator">分母, as reported; not below the numerator.</param>
internal sealed record PanelFigure(Period Period, long Numerator, long Denominator)
{
    /// <summary>The cases that go as the target asks: the numerator, or what it leaves where less is better.</summary>
    public long Good { get; init; } = Numerator;

    /// <summary>The fewest good cases of so many that meet the target; null where it has no number.</summary>
    public long? Need { get; init; }

    /// <summary>The figure handed in that it comes from; null for a panel of other origin.</summary>
    public Observation? Origin { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceLocation Place => Origin?.Cells.At(Origin.Cells.First) ?? SourceLocation.None;

    /// <summary>Whether it belongs to the year that is asked about; earlier ones are comparable data.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>Whether it meets the target; false also where it has none.</summary>
    public bool Meets => Good >= Need;

    /// <summary>ln((k + ½) / (n − k + ½)) of the good cases: finite also at 0 and 100 %.</summary>
    public double Logit => Math.Log((Good + 0.5) / (Denominator - Good + 0.5));

    /// <summary>The variance that counting alone gives to <see cref="Logit"/>.</summary>
    public double LogitVariance => (1 / (Good + 0.5)) + (1 / (Denominator - Good + 0.5));

    /// <summary>Whether some cases are good and some are not: a repeat of 100 % says less than one of 87 of 93.</summary>
    public bool IsMixed => Good > 0 && Good < Denominator;

    /// <summary>Whether another period is as long and begins where this one ends.</summary>
    public bool IsFollowedBy(PanelFigure next) => next.Period.Start == Period.End && MonthsOf(next.Period) == MonthsOf(Period);

    /// <summary>Whether another says the same of the same period.</summary>
    public bool SaysTheSame(PanelFigure other) => (other.Numerator, other.Denominator) == (Numerator, Denominator) && other.Period == Period;

    /// <summary>How many months a period has; a part of one counts as none.</summary>
    public static int MonthsOf(Period period) => ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month;
}
