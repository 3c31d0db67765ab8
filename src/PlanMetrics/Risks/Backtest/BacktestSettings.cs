using PlanMetrics.Diagnostics;

namespace PlanMetrics.Risks.Backtest;

/// <summary>回测设置: what a back-test asks of a panel.</summary>
/// <param name="Target">The target as a share, 0.95 for 95 %.</param>
public sealed record BacktestSettings(decimal Target)
{
    /// <summary>Whether the numerator counts what should be rare: the rate must then be at most the target.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Whether the target itself is not enough: above it, or below where lower is better.</summary>
    public bool IsStrict { get; init; }

    /// <summary>On which side of the target a rate has to lie.</summary>
    public LocalText Side => (LowerIsBetter, IsStrict) switch
    {
        (false, false) => new("不低于", "at least"),
        (false, true) => new("高于", "above"),
        (true, false) => new("不高于", "at most"),
        (true, true) => new("低于", "below"),
    };

    /// <summary>The month that the panel's own years start with, 1 to 12.</summary>
    public int YearStart { get; init; } = 1;

    /// <summary>The seed of the resamples.</summary>
    public int Seed { get; init; } = 20211;

    /// <summary>How many resamples of units the intervals are taken from.</summary>
    public int Resamples { get; init; } = 1000;
}
