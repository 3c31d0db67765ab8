namespace PlanMetrics.Trends;

/// <summary>趋势判断: what a trend test says at its level.</summary>
public enum TrendDirection
{
    /// <summary>数据不足: it says nothing.</summary>
    Unknown,

    /// <summary>无显著趋势: no trend that chance would not make.</summary>
    None,

    /// <summary>上升.</summary>
    Rising,

    /// <summary>下降.</summary>
    Falling,
}
