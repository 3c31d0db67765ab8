using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Adjusting;

/// <summary>Why vetoes keep a unit out of the ranking.</summary>
internal static class VetoedRank
{
    /// <summary>The reason; null where no veto does.</summary>
    public static LocalText? Of(ImmutableArray<AppliedAdjustment> adjustments)
    {
        foreach (var line in adjustments)
            if (line.Entry.Veto is { } veto && veto.Effects.Contains(VetoEffect.NoRank))
                return new LocalText($"不参与排名：一票否决（{veto.Name.Chinese}）", $"not ranked: veto ({veto.Name.English})");
        return null;
    }
}
