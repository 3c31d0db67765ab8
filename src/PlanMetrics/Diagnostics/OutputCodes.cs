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

    public static readonly DiagnosticDescriptor NotResult = new(
        "PM9020", "compare.noResult", Severity.Error,
        new("“{folder}”不是完整的结果文件夹（“{file}”不存在或已损坏），应为 score -o 写出的文件夹；未比对",
            "\"{folder}\" is no whole result folder (\"{file}\" is not there or damaged), expected one that score -o wrote; nothing compared"));

    public static readonly DiagnosticDescriptor ResultAltered = new(
        "PM9021", "compare.altered", Severity.Warning,
        new("结果文件夹“{folder}”中的“{file}”与其 manifest.json 所记不符，应保持写出时的原样；只按公布的数据比对，分差不拆分为数据、规则、同类",
            "\"{file}\" in the result folder \"{folder}\" is not what its manifest.json records, expected it as it was written; only what is published is compared, changes are not split into data, rules and peers"));

    public static readonly DiagnosticDescriptor NotReproduced = new(
        "PM9022", "compare.notReproduced", Severity.Warning,
        new("结果文件夹“{folder}”（程序版本 {version}）按其输入重算后与公布的不同：单位“{unit}”公布 {published}，重算 {recomputed}，共 {count} 个单位不同；只按公布的数据比对，分差不拆分为数据、规则、同类",
            "the result folder \"{folder}\" (program version {version}) does not come out of its inputs as published: unit \"{unit}\" published {published}, recomputed {recomputed}, {count} units differ; only what is published is compared, changes are not split into data, rules and peers"));

    public static readonly DiagnosticDescriptor InputsAbsent = new(
        "PM9023", "compare.noInputs", Severity.Info,
        new("结果文件夹“{folder}”没有输入文件的副本（--no-copy），无法重算；只按公布的数据比对，分差不拆分为数据、规则、同类",
            "the result folder \"{folder}\" holds no copies of its inputs (--no-copy) and cannot be recomputed; only what is published is compared, changes are not split into data, rules and peers"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        FolderForeign, WriteFault, FolderOverlap, InputChanged, NotFolder, OldResultLeft,
        NotResult, ResultAltered, NotReproduced, InputsAbsent,
    ];
}
