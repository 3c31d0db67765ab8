namespace PlanMetrics.Risks;

/// <summary>研判实绩: earlier forecasts of rates by level, each made with what was known before the year it is about.</summary>
internal sealed class LevelRecord
{
    private readonly int[] cases = new int[Enum.GetValues<RiskLevel>().Length];
    private readonly int[] missed = new int[Enum.GetValues<RiskLevel>().Length];

    /// <summary>Adds what would have been said of the closed years of a target, and what became of it.</summary>
    public void Add(RiskReckoning reckoning)
    {
        if (reckoning.Shape != RiskShape.Rate)
            return;
        foreach (var (level, isMissed) in reckoning.ClosedForecasts())
        {
            cases[(int)level]++;
            missed[(int)level] += isMissed ? 1 : 0;
        }
    }

    /// <summary>The record of a level; null where too few forecasts had it.</summary>
    public ClassRecord? Of(RiskLevel level) =>
        cases[(int)level] >= ClassRecord.FewestCases ? new(level, cases[(int)level], missed[(int)level]) : null;
}
