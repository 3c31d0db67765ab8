namespace PlanMetrics.Indices;

/// <summary>How an index workbook says that a value becomes points.</summary>
internal enum IndexRule
{
    /// <summary>上下限: between two bounds, cut off at both.</summary>
    Goalposts,

    /// <summary>极差标准化: between the worst and the best of the peers. Relative.</summary>
    MinMax,

    /// <summary>与最优比: as a share of the best of the peers. Relative.</summary>
    BestUnit,

    /// <summary>已标准化: the value is the points.</summary>
    None,
}
