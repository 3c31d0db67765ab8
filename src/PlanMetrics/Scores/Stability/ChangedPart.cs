namespace PlanMetrics.Scores.Stability;

/// <summary>变动部分: the part of a figure that is changed.</summary>
public enum ChangedPart
{
    /// <summary>The numerator of a ratio, by so many cases.</summary>
    Numerator,

    /// <summary>The value of a count or a pair.</summary>
    Value,

    /// <summary>The date, by so many days; more is later.</summary>
    Date,

    /// <summary>Done or not: 1 is from no to yes.</summary>
    Outcome,
}
