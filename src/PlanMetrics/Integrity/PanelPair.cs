namespace PlanMetrics.Integrity;

/// <summary>Two rates of a series for periods that follow one another.</summary>
/// <param name="Series">The series.</param>
/// <param name="Before">The earlier one.</param>
/// <param name="After">The later one.</param>
internal sealed record PanelPair(PanelSeries Series, PanelFigure Before, PanelFigure After)
{
    /// <summary>The change on the logit scale, without its sign.</summary>
    public double Change { get; } = Math.Abs(After.Logit - Before.Logit);

    /// <summary>Whether the later one belongs to the year that is asked about.</summary>
    public bool IsAsked => After.IsAsked;

    /// <summary>Whether both have cases.</summary>
    public bool HasCases => Before.Denominator > 0 && After.Denominator > 0;
}
