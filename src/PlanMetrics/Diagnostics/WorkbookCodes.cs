using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM9024 to PM9039: findings about the result workbook.</summary>
internal static class WorkbookCodes
{
    public static readonly DiagnosticDescriptor TooLarge = new(
        "PM9024", "output.workbookTooLarge", Severity.Warning,
        new("结果共有 {rows} 行指标和填报数据，超过工作簿的上限 {most} 行；未写出 report.xlsx，其他结果文件完整",
            "the result has {rows} rows of targets and figures, more than the {most} a workbook takes; report.xlsx is not written, the other files are whole"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [TooLarge];
}
