using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM1: faults of thresholds by year in a plan file.</summary>
internal static class TargetYearCodes
{
    public static readonly DiagnosticDescriptor RunsAgainst = new(
        "PM1080", "target.yearAgainst", Severity.Error,
        new("“{path}”的目标值 {found} 与 {year} 年的 {other} 相比，走向与比较方式“{comparison}”相反，应{expected}；文件未采用",
            "\"{path}\" is {found} after {other} in {year}, which runs against the comparison \"{comparison}\", expected {expected}; the file is not used"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [RunsAgainst];
}
