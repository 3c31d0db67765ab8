using PlanMetrics.Measures;

namespace PlanMetrics.Results.Comparing;

/// <summary>目标成绩: what one result publishes about a target of a unit.</summary>
public sealed record TargetStanding
{
    /// <summary>The state of its measure.</summary>
    public MeasureState State { get; init; }

    /// <summary>Its points on the scale of full points; null where it is taken out.</summary>
    public decimal? Points { get; init; }

    /// <summary>
    /// What one of its points brings to the unit's total. Where all points are on one scale that is its share of the total, 0 to 1: weight over the
    /// weights of the siblings that apply, down the tree. Null where it is taken out.
    /// </summary>
    public decimal? Share { get; init; }

    /// <summary>What it brings to the unit's unrounded points; null where it is taken out.</summary>
    public decimal? Contribution { get; init; }

    /// <summary>The value as printed, without its unit of measure; empty for none.</summary>
    public string Value { get; init; } = "";

    /// <summary>The threshold in force; empty for none.</summary>
    public string Threshold { get; init; } = "";
}
