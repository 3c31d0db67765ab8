using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>佐证材料: one usable row of an index of evidence.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="Number">编号: the number by which figures name it.</param>
/// <param name="File">文件: the file, by its path beside the index.</param>
public sealed record EvidenceItem(string UnitId, string Number, string File)
{
    /// <summary>What it proves; empty where it is for several targets.</summary>
    public string TargetId { get; init; } = "";

    /// <summary>The period that it proves; null for all.</summary>
    public Period? Period { get; init; }

    /// <summary>文号: the document's own number.</summary>
    public string Document { get; init; } = "";

    /// <summary>页码.</summary>
    public string Page { get; init; } = "";

    /// <summary>The file's SHA-256 in lower-case hexadecimal; empty where none is given.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Where the row stands: its number.</summary>
    public SourceLocation Place { get; init; } = SourceLocation.None;
}
