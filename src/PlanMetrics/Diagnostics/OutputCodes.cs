using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM9: findings about outputs.</summary>
internal static class OutputCodes
{
    public static readonly DiagnosticDescriptor FolderForeign = new(
        "PM9001", "output.foreign", Severity.Error,
        new("输出文件夹“{folder}”里已有其他内容（“{found}”），应为空文件夹或以前的结果；未写出结果（--force 可写入：同名文件被替换，其余保留）",
            "the output folder \"{folder}\" already holds something else (\"{found}\"), expected an empty folder or an earlier result; no result written (--force replaces files of the same names and keeps the others)"));

    public static readonly DiagnosticDescriptor WriteFault = new(
        "PM9002", "output.write", Severity.Error,
        new("无法写出“{folder}”（{fault}）；未写出结果，原有内容未变",
            "\"{folder}\" could not be written ({fault}); no result written, what was there is unchanged"));

    public static readonly DiagnosticDescriptor FolderOverlap = new(
        "PM9003", "output.overlap", Severity.Error,
        new("输出文件夹“{folder}”与输入“{input}”重叠，应放在输入之外；未写出结果",
            "the output folder \"{folder}\" overlaps the input \"{input}\", expected a place outside it; no result written"));

    public static readonly DiagnosticDescriptor InputChanged = new(
        "PM9004", "output.inputChanged", Severity.Error,
        new("输入文件“{file}”在读取之后被改动，校验值应为“{expected}”；未写出结果",
            "the input file \"{file}\" changed after it was read, expected SHA-256 \"{expected}\"; no result written"));

    public static readonly DiagnosticDescriptor NotFolder = new(
        "PM9005", "output.file", Severity.Error,
        new("“{folder}”是文件，应为文件夹；未写出结果", "\"{folder}\" is a file, expected a folder; no result written"));

    public static readonly DiagnosticDescriptor OldResultLeft = new(
        "PM9006", "output.leftover", Severity.Warning,
        new("结果已写出，但原有内容无法全部移走（{fault}）；剩余部分留在“{folder}”",
            "the result is written, but what was there before could not be cleared away wholly ({fault}); the rest stays in \"{folder}\""));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [FolderForeign, WriteFault, FolderOverlap, InputChanged, NotFolder, OldResultLeft];
}
