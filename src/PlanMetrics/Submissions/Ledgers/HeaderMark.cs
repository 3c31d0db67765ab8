namespace PlanMetrics.Submissions.Ledgers;

/// <summary>What a mark in a path of headings stands for.</summary>
internal enum HeaderMark
{
    /// <summary>Nothing: the element is a heading's text.</summary>
    None,

    /// <summary><c>{unit}</c>.</summary>
    Unit,

    /// <summary><c>{target}</c>.</summary>
    Target,

    /// <summary><c>{period}</c>.</summary>
    Period,
}
