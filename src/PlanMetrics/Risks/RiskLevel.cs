namespace PlanMetrics.Risks;

/// <summary>风险等级: how likely a target is to be missed, for reference; four levels by probability, and five states apart from them.</summary>
public enum RiskLevel
{
    /// <summary>正常: the probability of missing is below 0.20.</summary>
    OnTrack,

    /// <summary>关注: from 0.20 and below 0.50.</summary>
    Watch,

    /// <summary>风险较高: from 0.50 and below 0.80.</summary>
    AtRisk,

    /// <summary>高风险: 0.80 and above.</summary>
    OffTrack,

    /// <summary>数据不足暂不研判: too little is known.</summary>
    InsufficientData,

    /// <summary>已确保达标: it is met whatever the rest of the year brings.</summary>
    Secured,

    /// <summary>年内已无法达标: nothing that is expected in the rest of the year can meet it.</summary>
    Unreachable,

    /// <summary>已达标: closed and met.</summary>
    Met,

    /// <summary>未达标: closed and missed.</summary>
    Missed,
}
