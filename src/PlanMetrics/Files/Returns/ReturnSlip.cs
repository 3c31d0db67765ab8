using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Returns;

/// <summary>退回补正单: what a unit is asked to put right in one file.</summary>
/// <param name="File">The file's path among the inputs.</param>
/// <param name="Findings">What was found in it.</param>
public sealed record ReturnSlip(string File, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>填报单位: whose figures the file holds.</summary>
    public LocalText Unit { get; init; } = "";

    /// <summary>报送轮次: the latest period in the file.</summary>
    public LocalText Period { get; init; } = "";

    /// <summary>报送批次: the highest submission number in the file; 0 where none is known.</summary>
    public int Submission { get; init; }

    /// <summary>数据截至日期.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>The language of the slip and the comments.</summary>
    public Language Language { get; init; }

    /// <summary>The findings of one severity, in their order.</summary>
    /// <param name="severity">How much they matter.</param>
    public ImmutableArray<Diagnostic> Of(Severity severity) => [.. Findings.Where(finding => finding.Severity == severity)];

    internal string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;
}
