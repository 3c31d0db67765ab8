namespace PlanMetrics.Plans;

/// <summary>What kind of value a setting takes.</summary>
public enum SettingType
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>True or false.</summary>
    Flag,
}
