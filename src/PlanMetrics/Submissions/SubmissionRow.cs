namespace PlanMetrics.Submissions;

/// <summary>
/// One row of a tidy table: one figure as it was handed in, every cell with its place, nothing interpreted.
/// Made in code, any cell takes a text, a number or a day.
/// </summary>
public sealed record SubmissionRow
{
    /// <summary>The sheet the row stands on; empty for CSV and for rows made in code.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>单位: the unit's id, name or alias.</summary>
    public SourceCell Unit { get; init; }

    /// <summary>指标: the target's id or Chinese name.</summary>
    public SourceCell Target { get; init; }

    /// <summary>报告期: the period as people write it.</summary>
    public SourceCell Period { get; init; }

    /// <summary>口径: 当期 or 累计; blank is 当期.</summary>
    public SourceCell Basis { get; init; }

    /// <summary>分子: the numerator of a ratio.</summary>
    public SourceCell Numerator { get; init; }

    /// <summary>分母: the denominator of a ratio.</summary>
    public SourceCell Denominator { get; init; }

    /// <summary>数值: a count, an outcome, or the first value of a pair.</summary>
    public SourceCell Value { get; init; }

    /// <summary>对比值: the second value of a pair.</summary>
    public SourceCell Comparator { get; init; }

    /// <summary>日期: the day it was done.</summary>
    public SourceCell Date { get; init; }

    /// <summary>状态: 不适用, or blank.</summary>
    public SourceCell State { get; init; }

    /// <summary>数据来源: who holds the figure; blank is the unit itself.</summary>
    public SourceCell Source { get; init; }

    /// <summary>报送批次: the submission number; blank is 1.</summary>
    public SourceCell SubmissionNumber { get; init; }

    /// <summary>佐证材料: what proves the figure.</summary>
    public SourceCell Evidence { get; init; }

    /// <summary>备注: a note, or the reason of 不适用.</summary>
    public SourceCell Note { get; init; }

    /// <summary>Cells that few tables have; null where there are none.</summary>
    public ExtraCells? Extra { get; init; }
}
