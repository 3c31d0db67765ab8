namespace PlanMetrics.Submissions;

/// <summary>
/// One row of a verification sheet (核定单), every cell with its place, nothing interpreted. It says what one field of one reported figure
/// was found to be. Made in code, any cell takes a text, a number or a day.
/// </summary>
public sealed record VerificationRow
{
    /// <summary>The sheet the row stands on; empty for CSV and for rows made in code.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>单位: the unit's id, name or alias.</summary>
    public SourceCell Unit { get; init; }

    /// <summary>指标: the target's id or Chinese name.</summary>
    public SourceCell Target { get; init; }

    /// <summary>报告期: the period of the figure.</summary>
    public SourceCell Period { get; init; }

    /// <summary>口径: 当期 or 累计; blank for the one that was reported.</summary>
    public SourceCell Basis { get; init; }

    /// <summary>数据来源: whose figure was verified; blank for the unit's own, or the only one there is.</summary>
    public SourceCell Source { get; init; }

    /// <summary>字段: 分子, 分母, 数值, 日期, 对比值 or 状态.</summary>
    public SourceCell Field { get; init; }

    /// <summary>填报值: what was reported in the field, as the verifier saw it; blank where nothing was.</summary>
    public SourceCell Reported { get; init; }

    /// <summary>核定值: what it was found to be.</summary>
    public SourceCell Verified { get; init; }

    /// <summary>事由: why.</summary>
    public SourceCell Reason { get; init; }

    /// <summary>依据文件: the document it rests on.</summary>
    public SourceCell Document { get; init; }

    /// <summary>核定主体: who verified, such as 评估办 or 牵头单位.</summary>
    public SourceCell Role { get; init; }

    /// <summary>日期: the day of the verification.</summary>
    public SourceCell Date { get; init; }

    /// <summary>备注: a note.</summary>
    public SourceCell Note { get; init; }
}
