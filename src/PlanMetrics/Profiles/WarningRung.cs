using PlanMetrics.Diagnostics;

namespace PlanMetrics.Profiles;

/// <summary>预警档次: a rung of the warning ladder: from which size on a fact of one kind has which name. Colours mean different things in different places.</summary>
/// <param name="Name">Its name, such as 提醒 or 黄牌.</param>
/// <param name="Trigger">The kind of fact.</param>
public sealed record WarningRung(LocalText Name, WarningTrigger Trigger)
{
    /// <summary>The least size of the fact; the highest rung that is reached holds.</summary>
    public decimal From { get; init; }

    /// <summary>颜色: the colour the office shows it in, by its own word; empty for none.</summary>
    public string Colour { get; init; } = "";

    /// <summary>后果: what the office's rule attaches to it, printed and never applied; empty for nothing.</summary>
    public LocalText Consequence { get; init; } = "";

    /// <summary>依据: what it rests on; null where it has neither colour nor consequence.</summary>
    public Authority? Authority { get; init; }
}
