namespace PlanMetrics.Files;

/// <summary>The kinds of data file that people write.</summary>
public enum DataFileKind
{
    /// <summary>规划文件.</summary>
    Plan,

    /// <summary>单位名册.</summary>
    Roster,

    /// <summary>评分方案.</summary>
    Profile,

    /// <summary>台账映射.</summary>
    Mapping,
}
