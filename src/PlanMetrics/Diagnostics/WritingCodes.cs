using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>What keeps an output from being written beside another run or another output.</summary>
internal static class WritingCodes
{
    public static readonly DiagnosticDescriptor Busy = new(
        "PM9050", "run.busy", Severity.Error,
        new("另一次运行正在写出“{folder}”（{owner}），同一结果文件夹一次只能由一次运行写入；未写出结果，原有内容未变",
            "another run is writing \"{folder}\" ({owner}), expected one run a folder at a time; no result written, what was there is unchanged"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Busy];
}
