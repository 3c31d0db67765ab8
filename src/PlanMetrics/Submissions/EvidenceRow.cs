namespace PlanMetrics.Submissions;

/// <summary>One row of an index of evidence (佐证材料目录), every cell with its place, nothing interpreted. Made in code, any cell takes a text, a number or a day.</summary>
public sealed record EvidenceRow
{
    /// <summary>The sheet the row stands on; empty for CSV and for rows made in code.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>编号: the number by which figures name the document.</summary>
    public SourceCell Number { get; init; }

    /// <summary>文号: the document's own number.</summary>
    public SourceCell Document { get; init; }

    /// <summary>页码: the page.</summary>
    public SourceCell Page { get; init; }

    /// <summary>文件: the file, by its path beside the index.</summary>
    public SourceCell File { get; init; }

    /// <summary>SHA-256: the file's hash in hexadecimal.</summary>
    public SourceCell Hash { get; init; }

    /// <summary>单位: the unit's id, name or alias.</summary>
    public SourceCell Unit { get; init; }

    /// <summary>指标: what it proves; blank where it is for several targets.</summary>
    public SourceCell Target { get; init; }

    /// <summary>报告期: the period that it proves; blank for all.</summary>
    public SourceCell Period { get; init; }

    /// <summary>备注: a note.</summary>
    public SourceCell Note { get; init; }
}
