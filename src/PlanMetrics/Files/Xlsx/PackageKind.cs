using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>What a zip package is when it is not a workbook we read.</summary>
internal static class PackageKind
{
    private static readonly LocalText Word = new("Word 文档", "a Word document");
    private static readonly LocalText Slides = new("演示文稿", "a presentation");
    private static readonly LocalText Binary = new("二进制工作簿 .xlsb" + FileKind.SaveAs.Chinese, "a binary .xlsb workbook" + FileKind.SaveAs.English);
    private static readonly LocalText OpenDocument = new("OpenDocument 文件（如 .ods）" + FileKind.SaveAs.Chinese, "an OpenDocument file such as .ods" + FileKind.SaveAs.English);
    private static readonly LocalText FixedLayout = new("OFD 版式文件", "an OFD document");
    private static readonly LocalText Archive = new("普通压缩包", "a plain zip archive");

    /// <summary>The kind that the main part's folder tells, or null for a workbook.</summary>
    public static LocalText? OfMainPart(string part) =>
        part.StartsWith("word/", StringComparison.OrdinalIgnoreCase) ? Word
        : part.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) ? Slides
        : (LocalText?)null;

    /// <summary>The kind that the entries tell, or null for what should be a workbook and lacks its main part.</summary>
    public static LocalText? OfNames(IEnumerable<string> names)
    {
        var all = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (all.Contains("xl/workbook.bin"))
            return Binary;
        if (all.Contains("mimetype"))
            return OpenDocument;
        if (all.Contains("OFD.xml"))
            return FixedLayout;
        return all.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) || all.Contains("[Content_Types].xml")
            ? (LocalText?)null
            : Archive;
    }
}
