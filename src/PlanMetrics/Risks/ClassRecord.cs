namespace PlanMetrics.Risks;

/// <summary>研判实绩: what became of earlier forecasts of one level on the user's own data, made with what was known at the time.</summary>
/// <param name="Level">The level that was given.</param>
/// <param name="Cases">How many closed forecasts had it.</param>
/// <param name="Missed">How many of these were missed.</param>
public sealed record ClassRecord(RiskLevel Level, int Cases, int Missed)
{
    /// <summary>How many closed forecasts a record needs to be shown.</summary>
    public const int FewestCases = 30;

    /// <summary>The share that was missed, three decimals.</summary>
    public decimal MissRate => decimal.Round((decimal)Missed / Cases, 3, MidpointRounding.AwayFromZero);
}
