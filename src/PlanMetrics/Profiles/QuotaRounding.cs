namespace PlanMetrics.Profiles;

/// <summary>How a share of units becomes a number of places.</summary>
public enum QuotaRounding
{
    /// <summary>Rounded down: the quota is never exceeded.</summary>
    Down,

    /// <summary>To the nearest, a half upwards (四舍五入).</summary>
    Nearest,

    /// <summary>Rounded up.</summary>
    Up,
}
