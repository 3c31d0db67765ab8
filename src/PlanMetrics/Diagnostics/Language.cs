namespace PlanMetrics.Diagnostics;

/// <summary>The language of a text made for people. Data and codes are the same in both.</summary>
public enum Language
{
    /// <summary>简体中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
