using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations.Verifying;

/// <summary>Values of fields in words that findings quote.</summary>
internal static class VerificationText
{
    private static readonly LocalText Nothing = new("未填报", "nothing");

    public static LocalText Of(FieldValue value) => value.State switch
    {
        FigureState.NotApplicable => new LocalText("不适用", "not applicable"),
        FigureState.Rejected => new LocalText("不予采信", "rejected"),
        FigureState.Missing => new LocalText("适用", "applicable"),
        _ => value.IsNone ? Nothing : value.Text,
    };

    /// <summary>What was typed, or that nothing was.</summary>
    public static LocalText Of(string stated) => stated.Length > 0 ? stated : new LocalText("空", "blank");
}
