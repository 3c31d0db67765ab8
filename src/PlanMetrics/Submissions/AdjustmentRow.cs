namespace PlanMetrics.Submissions;

/// <summary>
/// One row of the office's register of bonus, penalties and vetoes (加扣分登记表), every cell with its place, nothing interpreted.
/// Made in code, any cell takes a text, a number or a day.
/// </summary>
public sealed record AdjustmentRow
{
    /// <summary>The sheet the row stands on; empty for CSV and for rows made in code.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>单位: the unit's id, name or alias.</summary>
    public SourceCell Unit { get; init; }

    /// <summary>类型: 加分, 扣分 or 一票否决.</summary>
    public SourceCell Type { get; init; }

    /// <summary>项目: what it is about, blank for the total; of a veto, its id or name in the profile.</summary>
    public SourceCell Item { get; init; }

    /// <summary>分值: points of the total, above 0; blank for a veto.</summary>
    public SourceCell Points { get; init; }

    /// <summary>加倍: whether a penalty counts with the profile's factor; blank is 否.</summary>
    public SourceCell Doubled { get; init; }

    /// <summary>事由: why.</summary>
    public SourceCell Reason { get; init; }

    /// <summary>依据文件: the document it rests on.</summary>
    public SourceCell Document { get; init; }

    /// <summary>日期: the day it happened or was decided.</summary>
    public SourceCell Date { get; init; }

    /// <summary>批准: who approved it.</summary>
    public SourceCell Approver { get; init; }

    /// <summary>备注: a note.</summary>
    public SourceCell Note { get; init; }
}
