using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM3050 to PM3069: a figure as a whole, and several figures for one thing.</summary>
internal static class FigureCodes
{
    public static readonly DiagnosticDescriptor Columns = new(
        "PM3050", "figure.columns", Severity.Error,
        new("指标“{target}”应填写{expected}，所填数值在“{column}”列；按数据无效处理，视同未填报",
            "the figure of \"{target}\" stands in \"{column}\", expected {expected}; the figure is rejected and counts as missing"));

    public static readonly DiagnosticDescriptor ExtraColumn = new(
        "PM3051", "figure.extraColumn", Severity.Warning,
        new("{count} 行多填了“{column}”（首个为“{found}”），这些指标不应填写该列；该列未采用",
            "{count} rows fill in \"{column}\" as well (the first with \"{found}\"), expected blank for their targets; not used"));

    public static readonly DiagnosticDescriptor Incomplete = new(
        "PM3052", "figure.incomplete", Severity.Error,
        new("“{column}”为空，应与另一数值一并填写；按未填报处理",
            "\"{column}\" is blank beside the other value of the figure, expected both; treated as missing"));

    public static readonly DiagnosticDescriptor Over100 = new(
        "PM3053", "ratio.over100", Severity.Error,
        new("分子“{numerator}”大于分母“{denominator}”，分子应为分母的一部分；按数据无效处理，视同未填报",
            "the numerator \"{numerator}\" is above the denominator \"{denominator}\", expected a part of it; the figure is rejected and counts as missing"));

    public static readonly DiagnosticDescriptor OfZero = new(
        "PM3054", "ratio.ofZero", Severity.Error,
        new("分母为 0 而分子为“{numerator}”，应为 0 比 0（零报告）或大于 0 的分母；按数据无效处理，视同未填报",
            "the numerator is \"{numerator}\" of 0, expected 0 of 0 or a denominator above 0; the figure is rejected and counts as missing"));

    public static readonly DiagnosticDescriptor Repeated = new(
        "PM3055", "figure.repeated", Severity.Info,
        new("{count} 个数据在别处已以相同数值填报（首个为“{found}”），每个数据应填报一次；只采用一次",
            "{count} figures were handed in elsewhere with the same value (the first is \"{found}\"), expected once; taken once"));

    public static readonly DiagnosticDescriptor Superseded = new(
        "PM3056", "figure.superseded", Severity.Warning,
        new("第 {number} 批填报的“{found}”与第 {otherNumber} 批的“{other}”（{place}）不同，以批次较大者为准；本单元格未采用",
            "\"{found}\" of submission {number} differs from \"{other}\" of submission {otherNumber} at {place}, expected one value; the higher number stands, this one is not used"));

    public static readonly DiagnosticDescriptor Contradicted = new(
        "PM3057", "figure.contradicted", Severity.Error,
        new("“{found}”与同为第 {number} 批的“{other}”（{place}）矛盾，应为同一数值；两者均未采用",
            "\"{found}\" contradicts \"{other}\" at {place}, both of submission {number}, expected one value; neither is used"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [Columns, ExtraColumn, Incomplete, Over100, OfZero, Repeated, Superseded, Contradicted];
}
