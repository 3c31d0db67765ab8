using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM2130 to PM2139: what a workbook would do or look up if it were let, and results that it keeps.</summary>
internal static class ActiveContentCodes
{
    internal static readonly DiagnosticDescriptor Links = new(
        "PM2130", "file.links", Severity.Info,
        new("文件“{file}”引用其他工作簿；链接不打开，公式采用最近一次保存的结果",
            "\"{file}\" refers to other workbooks; no link is followed, formulas keep the results they were last saved with"));

    internal static readonly DiagnosticDescriptor Connections = new(
        "PM2131", "file.connections", Severity.Info,
        new("文件“{file}”含有数据连接或查询；均不执行，采用最近一次保存的内容",
            "\"{file}\" holds data connections or queries; none is run, what was last saved is read"));

    internal static readonly DiagnosticDescriptor ActiveFormula = new(
        "PM2132", "formula.active", Severity.Warning,
        new("公式“{found}”会访问网络或启动程序；不执行，采用最近一次保存的结果",
            "the formula \"{found}\" would reach the network or start a program; it is never run and its last saved result is used"));

    internal static readonly DiagnosticDescriptor StaleFormula = new(
        "PM2133", "formula.stale", Severity.Warning,
        new("公式“{formula}”保存的结果是“{found}”，按现有单元格应为“{expected}”；按保存的结果采用，请核对后重新保存",
            "the formula \"{formula}\" was saved with the result \"{found}\", its cells now give \"{expected}\"; the saved result is used, check and save again"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Links, Connections, ActiveFormula, StaleFormula];
}
