namespace PlanMetrics.Rosters;

/// <summary>A term of office (任期) or an audit cycle (审计周期).</summary>
/// <param name="Start">Its first day.</param>
/// <param name="Years">Its length in years, at least 1.</param>
public sealed record TermSpan(DateOnly Start, int Years)
{
    /// <summary>Its last day.</summary>
    public DateOnly LastDay => Start.AddYears(Years).AddDays(-1);
}
