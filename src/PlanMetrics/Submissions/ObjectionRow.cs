namespace PlanMetrics.Submissions;

/// <summary>
/// One row of the register of objections (异议登记表), every cell with its place, nothing interpreted.
/// Made in code, any cell takes a text, a number or a day.
/// </summary>
public sealed record ObjectionRow
{
    /// <summary>The sheet the row stands on; empty for CSV and for rows made in code.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>单位: the unit's id, name or alias.</summary>
    public SourceCell Unit { get; init; }

    /// <summary>指标: the target's id or Chinese name; blank for the total.</summary>
    public SourceCell Target { get; init; }

    /// <summary>异议内容: what the unit claims.</summary>
    public SourceCell Claim { get; init; }

    /// <summary>佐证材料: what proves it.</summary>
    public SourceCell Evidence { get; init; }

    /// <summary>处理意见: 采纳, 部分采纳, 不予采纳 or 待定; blank is 待定.</summary>
    public SourceCell Decision { get; init; }

    /// <summary>依据文件: the document of the decision.</summary>
    public SourceCell Document { get; init; }

    /// <summary>收到日期: the day on which it came in.</summary>
    public SourceCell Received { get; init; }

    /// <summary>办结日期: the day of the decision.</summary>
    public SourceCell Decided { get; init; }

    /// <summary>原得分: points before the decision, of the target, else the unit's score.</summary>
    public SourceCell Before { get; init; }

    /// <summary>新得分: points after it.</summary>
    public SourceCell After { get; init; }

    /// <summary>备注: a note.</summary>
    public SourceCell Note { get; init; }

    /// <summary>处理单位: who decided.</summary>
    public SourceCell DecidedBy { get; init; }
}
