namespace PlanMetrics.Risks;

/// <summary>研判实绩: earlier forecasts of rates by level, each made with what was known before the year it is about.</summary>
internal sealed class LevelRecord
{
    private readonly Dictionary<RiskLevel, (int Cases, int Missed)> levels = [];

    /// <summary>Adds what would have been said of the closed years of a target, and what became of it.</summary>
    public void Add(RiskReckoning reckoning)
    {
        if (reckoning.Shape != RiskShape.Rate)
            return;
        foreach (var (level, isMissed) in reckoning.ClosedForecasts())
        {
            var (cases, missed) = levels.GetValueOrDefault(level);
            levels[level] = (cases + 1, missed + (isMissed ? 1 : 0));
        }
    }

    /// <summary>The record of a level; null where too few forecasts had it.</summary>
    public ClassRecord? Of(RiskLevel level) =>
        levels.GetValueOrDefault(level) is { Cases: >= ClassRecord.FewestCases } seen ? new(level, seen.Cases, seen.Missed) : null;
}
