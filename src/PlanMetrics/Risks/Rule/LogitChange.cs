namespace PlanMetrics.Risks.Rule;

/// <summary>A change of a rate's logit.</summary>
/// <param name="Change">The newer less the older.</param>
/// <param name="Chance">Its sampling variance.</param>
internal readonly record struct LogitChange(double Change, double Chance)
{
    public static LogitChange Between(CaseCount older, CaseCount newer) =>
        new(newer.Logit - older.Logit, newer.LogitVariance + older.LogitVariance);
}
