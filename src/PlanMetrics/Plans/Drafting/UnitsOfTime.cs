namespace PlanMetrics.Plans.Drafting;

/// <summary>Measure words that are lengths of time a limit may have.</summary>
internal static class UnitsOfTime
{
    /// <summary>The unit in which a plan file expresses it; null where the measure is no length of time.</summary>
    public static (UnitOfMeasure Unit, string Name)? Of(string measure) => measure switch
    {
        "天" or "日" => (UnitOfMeasure.Days, ""),
        "工作日" or "个工作日" => (UnitOfMeasure.Days, "个工作日"),
        "小时" or "个小时" => (UnitOfMeasure.Number, "小时"),
        "分钟" => (UnitOfMeasure.Number, "分钟"),
        _ => null,
    };
}
