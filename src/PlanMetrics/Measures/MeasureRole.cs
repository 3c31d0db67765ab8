namespace PlanMetrics.Measures;

/// <summary>In what role a row of <c>targets.csv</c> stands.</summary>
public enum MeasureRole
{
    /// <summary>本单位完成: the unit's own performance; scored.</summary>
    Own,

    /// <summary>牵头任务: the district's value of a target that others owe, beside the task's lead; shown, not scored.</summary>
    Lead,

    /// <summary>全区: the district's row.</summary>
    District,
}
