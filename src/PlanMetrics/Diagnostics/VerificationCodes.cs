using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM908x: why a result cannot be verified, wholly or at all. What differs is no finding but the answer.</summary>
internal static class VerificationCodes
{
    public static readonly DiagnosticDescriptor NotResult = new(
        "PM9080", "verify.noResult", Severity.Error,
        new("“{folder}”不是可以复核的结果文件夹（“{file}”不存在或已损坏），应为 score -o 写出的文件夹；未复核",
            "\"{folder}\" is no result folder that can be verified (\"{file}\" is not there or damaged), expected one that score -o wrote; nothing verified"));

    public static readonly DiagnosticDescriptor UnsafePath = new(
        "PM9081", "verify.path", Severity.Error,
        new("结果文件夹“{folder}”的 manifest.json 列有文件夹以外的路径“{file}”，应为文件夹内的相对路径；未读取任何文件，未复核",
            "manifest.json of the result folder \"{folder}\" names the path \"{file}\", expected one inside the folder; no file is opened, nothing verified"));

    public static readonly DiagnosticDescriptor Link = new(
        "PM9082", "verify.link", Severity.Error,
        new("结果文件夹“{folder}”中的“{file}”是链接，应为文件；未跟随，未复核",
            "\"{file}\" in the result folder \"{folder}\" is a link, expected a file; it is not followed, nothing verified"));

    public static readonly DiagnosticDescriptor Unreadable = new(
        "PM9083", "verify.unreadable", Severity.Error,
        new("无法读取结果文件夹“{folder}”（{fault}），应能读取其中的每个文件；未复核",
            "the result folder \"{folder}\" cannot be read ({fault}), expected every file of it to be readable; nothing verified"));

    public static readonly DiagnosticDescriptor InputsNeeded = new(
        "PM9084", "verify.noInputs", Severity.Error,
        new("结果文件夹“{folder}”没有输入文件的副本，应以 --inputs 指定存放输入文件的文件夹；未重算，只核对了校验值",
            "the result folder \"{folder}\" holds no copies of its inputs, expected their folder with --inputs; nothing recomputed, only hashes compared"));

    public static readonly DiagnosticDescriptor NotRecomputed = new(
        "PM9085", "verify.notRecomputed", Severity.Error,
        new("结果文件夹“{folder}”无法重算：“{file}”缺失或无法使用，应与写出时相同；只核对了校验值",
            "the result folder \"{folder}\" cannot be recomputed: \"{file}\" is missing or of no use, expected it as it was written; only hashes compared"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NotResult, UnsafePath, Link, Unreadable, InputsNeeded, NotRecomputed];
}
