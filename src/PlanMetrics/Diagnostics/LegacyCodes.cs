using System.Collections.Immutable;

namespace PlanMetrics.Diagnostics;

/// <summary>PM2120 to PM2129: old workbooks, archives and files that change.</summary>
internal static class LegacyCodes
{
    internal static readonly DiagnosticDescriptor FileCorrupt = new(
        "PM2120", "file.corrupt", Severity.Error,
        new("文件“{file}”是旧版 Office 格式，但已损坏或其中没有工作簿；整个文件未读取，请用 Excel 或 WPS 打开后另存为 .xlsx 重新报送",
            "\"{file}\" has the format of old Office files and is damaged or holds no workbook; the whole file was left out, open it in Excel or WPS and save it as .xlsx"));

    internal static readonly DiagnosticDescriptor Compatibility = new(
        "PM2121", "file.compatibility", Severity.Info,
        new("旧版 .xls 工作簿，按兼容读取处理：数值只有 15 至 17 位有效数字，公式有无结果、1900-02-29 一类日期无法辨认；建议改报 .xlsx",
            "an old .xls workbook, read in compatibility: numbers have 15 to 17 digits, a formula without its result and a day such as 1900-02-29 cannot be told; .xlsx is better"));

    internal static readonly DiagnosticDescriptor FileChanged = new(
        "PM2122", "file.changed", Severity.Error,
        new("文件“{file}”在读取期间被改动；未读取，请待其保存完毕后重新运行",
            "\"{file}\" was changed while it was read; it was left out, run again when it is saved"));

    internal static readonly DiagnosticDescriptor ArchiveNested = new(
        "PM2123", "archive.nested", Severity.Error,
        new("压缩包中的“{file}”又是压缩包，不再解开；其中的数据未读取，应只压缩一层",
            "\"{file}\" is an archive within an archive and is not unpacked; nothing in it was read, expected one level"));

    internal static readonly DiagnosticDescriptor ArchiveEmpty = new(
        "PM2124", "archive.empty", Severity.Warning,
        new("压缩包“{file}”中没有 .xlsx 或 .csv 文件；未读取任何数据",
            "archive \"{file}\" holds no .xlsx or .csv file; nothing was read"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [FileCorrupt, Compatibility, FileChanged, ArchiveNested, ArchiveEmpty];
}
