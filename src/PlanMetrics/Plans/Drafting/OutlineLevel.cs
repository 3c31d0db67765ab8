namespace PlanMetrics.Plans.Drafting;

/// <summary>The styles of heading, from the outer to the inner.</summary>
internal enum OutlineLevel
{
    /// <summary>第一部分, 第一章.</summary>
    Chapter,

    /// <summary>一、.</summary>
    Part,

    /// <summary>(一), 第一节.</summary>
    Section,

    /// <summary>1. or 1、, 任务1, 第一条.</summary>
    Item,

    /// <summary>(1), 1), ①.</summary>
    SubItem,
}
