using PlanMetrics.Diagnostics;

namespace PlanMetrics.Risks;

/// <summary>The levels by probability, and their words.</summary>
public static class RiskLevels
{
    private const int Places = 3;
    private const decimal WatchFrom = 0.2m;
    private const decimal AtRiskFrom = 0.5m;
    private const decimal OffTrackFrom = 0.8m;

    /// <summary>The level of a probability of missing.</summary>
    /// <param name="probability">The probability as it is published, three decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    public static RiskLevel Of(decimal probability) => probability switch
    {
        < 0m or > 1m => throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1."),
        < WatchFrom => RiskLevel.OnTrack,
        < AtRiskFrom => RiskLevel.Watch,
        < OffTrackFrom => RiskLevel.AtRisk,
        _ => RiskLevel.OffTrack,
    };

    /// <summary>The word for a level.</summary>
    /// <param name="level">The level.</param>
    public static LocalText Word(RiskLevel level) => level switch
    {
        RiskLevel.OnTrack => new("正常", "on track"),
        RiskLevel.Watch => new("关注", "watch"),
        RiskLevel.AtRisk => new("风险较高", "at risk"),
        RiskLevel.OffTrack => new("高风险", "off track"),
        RiskLevel.InsufficientData => new("数据不足暂不研判", "insufficient data"),
        RiskLevel.Secured => new("已确保达标", "secured"),
        RiskLevel.Unreachable => new("年内已无法达标", "out of reach this year"),
        RiskLevel.Met => new("已达标", "met"),
        RiskLevel.Missed => new("未达标", "missed"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level."),
    };

    /// <summary>A probability as it is published.</summary>
    internal static decimal Published(double probability) =>
        decimal.Round((decimal)Math.Clamp(probability, 0d, 1d), Places, MidpointRounding.AwayFromZero);
}
