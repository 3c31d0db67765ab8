using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM222: faults of a row of an index of evidence (佐证材料目录), and of the files it names.</summary>
internal static class EvidenceCodes
{
    public static readonly DiagnosticDescriptor Headings = new(
        "PM2220", "evidence.headings", Severity.Error,
        new("第 {row} 行“{found}”像是佐证材料目录的表头，但缺少“{missing}”；本表未读取",
            "row {row} \"{found}\" reads like the headings of an index of evidence, but lacks \"{missing}\"; the sheet was left out"));

    public static readonly DiagnosticDescriptor Incomplete = new(
        "PM2221", "evidence.incomplete", Severity.Error,
        new("“{column}”为空，应填写；该条佐证材料未登记", "\"{column}\" is blank, expected a value; the entry of the index is not used"));

    public static readonly DiagnosticDescriptor Hash = new(
        "PM2222", "evidence.hash", Severity.Error,
        new("“{found}”不是 SHA-256，应为 64 位十六进制数；该条佐证材料未登记",
            "\"{found}\" is no SHA-256, expected 64 hexadecimal digits; the entry of the index is not used"));

    public static readonly DiagnosticDescriptor Changed = new(
        "PM2223", "evidence.changed", Severity.Error,
        new("佐证材料文件“{file}”与目录登记的 SHA-256 不符，文件已改动或登记有误；请核对原件",
            "the file \"{file}\" does not have the SHA-256 of the index: it was changed, or entered wrongly; expected the original to be compared"));

    public static readonly DiagnosticDescriptor NotThere = new(
        "PM2224", "evidence.notThere", Severity.Info,
        new("目录登记了 SHA-256 的文件有 {count} 个不在目录旁（首个为“{file}”），未比对",
            "{count} files with a SHA-256 in the index are not beside it (the first is \"{file}\"), expected them to compare; not compared"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Headings, Incomplete, Hash, Changed, NotThere];
}
