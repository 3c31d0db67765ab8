using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM91: findings about pages for single units.</summary>
internal static class ExtractCodes
{
    public static readonly DiagnosticDescriptor NotReproduced = new(
        "PM9100", "extract.notReproduced", Severity.Error,
        new("结果文件夹“{folder}”（程序版本 {version}）按所存输入重算后，“{file}”与写出时不同，应相同才能分发；未写出单位页",
            "the result folder \"{folder}\" (program version {version}), computed again from its inputs, gives another \"{file}\" than it holds, expected the same; no pages written"));

    public static readonly DiagnosticDescriptor NoUnit = new(
        "PM9101", "extract.noUnit", Severity.Error,
        new("结果文件夹“{folder}”中没有单位“{unit}”，应为名册中的编号、名称或别名；未写出单位页",
            "the result folder \"{folder}\" has no unit \"{unit}\", expected an id, a name or an alias of its roster; no pages written"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NotReproduced, NoUnit];
}
