using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM914: findings about packages for inside, assessors and the public.</summary>
internal static class PackageCodes
{
    public static readonly DiagnosticDescriptor NotVerified = new(
        "PM9140", "package.notVerified", Severity.Error,
        new("结果文件夹“{folder}”（程序版本 {version}）复核不一致：“{file}”等 {count} 个文件与写出时或重算结果不同，应先用 verify 复核一致；未生成资料包",
            "the result folder \"{folder}\" (program version {version}) does not verify: {count} files differ from what was written or comes out again, the first \"{file}\"; expected one that verify calls identical; no package made"));

    public static readonly DiagnosticDescriptor NotFinal = new(
        "PM9141", "package.notFinal", Severity.Warning,
        new("结果文件夹“{folder}”不是审定或更正的版次；公开包照常生成，说明中标注“初评结果，仅供核对”",
            "the result folder \"{folder}\" is no approved or corrected edition; the public package is made and marked as a preliminary result"));

    public static readonly DiagnosticDescriptor NotPackage = new(
        "PM9142", "package.notPackage", Severity.Error,
        new("“{package}”不是资料包（没有可读的 manifest.json 或其 kind 不是 package），应为 package 写出的文件夹或 .zip；未核对",
            "\"{package}\" is no package (no manifest.json that can be read, or of another kind), expected a folder or .zip that package wrote; nothing compared"));

    public static readonly DiagnosticDescriptor TooLarge = new(
        "PM9143", "package.tooLarge", Severity.Error,
        new("资料包“{package}”有 {count} 个文件、共 {bytes} 字节，超出 .zip 的上限（65535 个文件、4294967295 字节），应改为写入文件夹；未写出",
            "the package \"{package}\" has {count} files of {bytes} bytes in all, more than a .zip holds (65535 files, 4294967295 bytes), expected a folder instead; nothing written"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NotVerified, NotFinal, NotPackage, TooLarge];
}
