using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Reports.Words;

/// <summary>Decisions on objections in words, the same in every file.</summary>
internal static class ObjectionWords
{
    /// <summary>A decision, such as 部分采纳.</summary>
    public static LocalText Of(ObjectionDecision decision) => decision switch
    {
        ObjectionDecision.Accepted => new("采纳", "accepted"),
        ObjectionDecision.PartlyAccepted => new("部分采纳", "partly accepted"),
        ObjectionDecision.Rejected => new("不予采纳", "rejected"),
        _ => new("待定", "pending"),
    };
}
