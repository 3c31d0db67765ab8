using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files;

/// <summary>What a file really is, by its first bytes, whatever its name says.</summary>
/// <param name="Form">How it can be read, if at all.</param>
/// <param name="Name">What to call it.</param>
internal sealed record FileKind(FileForm Form, LocalText Name)
{
    /// <summary>What a file named as a workbook is expected to be.</summary>
    public static readonly LocalText Workbook = new(".xlsx 工作簿", "an .xlsx workbook");

    /// <summary>What a file of figures is expected to be.</summary>
    public static readonly LocalText Table = new(".xlsx 工作簿或 CSV", "an .xlsx workbook or CSV");

    /// <summary>The menu path that makes a workbook of what is none, in Excel and WPS.</summary>
    public static readonly LocalText SaveAs = new(
        "（在 Excel 或 WPS 表格中打开，选“文件—另存为—Excel 工作簿（*.xlsx）”）", " (open it in Excel or WPS Spreadsheets, then File – Save As – Excel Workbook (*.xlsx))");

    private static readonly FileKind Package = new(FileForm.Package, new("压缩包", "a zip package"));
    private static readonly FileKind Text = new(FileForm.Text, new("CSV 或纯文本", "CSV or plain text"));
    private static readonly FileKind EmptyPackage = Other("空压缩包", "an empty zip archive");
    private static readonly FileKind OldWorkbook = new(FileForm.OldWorkbook, new("旧版 .xls 工作簿", "an old .xls workbook"));
    private static readonly FileKind OldText = Other("旧版 Word 文档（.doc 或 .wps）", "an old Word document (.doc or .wps)");
    private static readonly FileKind OldSlides = Other("旧版演示文稿", "an old presentation");
    private static readonly FileKind Markup = Other("HTML 或 XML 文本" + SaveAs.Chinese, "HTML or XML text" + SaveAs.English);
    private static readonly FileKind WebArchive = Other("网页存档 .mht" + SaveAs.Chinese, "a web archive .mht" + SaveAs.English);
    private static readonly FileKind Rtf = Other("RTF 文档", "an RTF document");

    private static readonly (byte[] Start, FileKind Kind)[] Signatures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], Other("PNG 图片", "a PNG picture")),
        ([0xFF, 0xD8, 0xFF], Other("JPEG 图片", "a JPEG picture")),
        ("GIF8"u8.ToArray(), Other("GIF 图片", "a GIF picture")),
        ("%PDF"u8.ToArray(), Other("PDF 文档", "a PDF document")),
        ("Rar!"u8.ToArray(), Other("RAR 压缩包", "a RAR archive")),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], Other("7z 压缩包", "a 7z archive")),
        ([0x1F, 0x8B], Other("gzip 压缩包", "a gzip archive")),
        ([(byte)'M', (byte)'Z'], Other("可执行程序", "a program")),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], Other("可执行程序", "a program")),
    ];

    /// <summary>What a gzip file is expected to hold.</summary>
    public static LocalText PackedTable => new("gzip 压缩的 CSV", "a CSV file packed by gzip");

    /// <summary>What to call a gzip file that holds something of a kind.</summary>
    public static LocalText PackedOf(FileKind within) => new($"gzip 压缩的{within.Name.Chinese}", $"{within.Name.English} packed by gzip");

    /// <summary>What WPS calls its own tables.</summary>
    public static LocalText WpsTable => new("WPS 表格文件 .et" + SaveAs.Chinese, "a WPS .et file" + SaveAs.English);

    /// <summary>Whether a file's name says that WPS wrote it in its own format, which shares the container of .xls.</summary>
    public static bool IsWpsTable(string file) => Path.GetExtension(file).ToUpperInvariant() is ".ET" or ".ETT";

    /// <exception cref="FileFault">The file is protected by a password.</exception>
    public static FileKind Of(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.StartsWith("PK\x03\x04"u8))
            return Package;
        if (bytes.StartsWith("PK\x05\x06"u8))
            return EmptyPackage;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return OfCompound(bytes, file);
        foreach (var (start, kind) in Signatures)
            if (bytes.StartsWith(start))
                return kind;
        return OfText(bytes);
    }

    // The stream names stand in the directory of the compound file, in UTF-16; no other part of it is looked at.
    private static FileKind OfCompound(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.IndexOf(Utf16("EncryptedPackage")) >= 0)
            throw new FileFault(SubmissionCodes.FileEncrypted, ("file", file));
        if (bytes.IndexOf(Utf16("WordDocument")) >= 0)
            return OldText;
        return bytes.IndexOf(Utf16("PowerPoint Document")) >= 0 ? OldSlides : OldWorkbook;
    }

    private static FileKind OfText(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        text = text.TrimStart(" \t\r\n"u8);
        if (text.StartsWith("{\\rtf"u8))
            return Rtf;
        if (text.StartsWith("MIME-Version:"u8))
            return WebArchive;
        return text.StartsWith("<"u8) ? Markup : Text;
    }

    private static byte[] Utf16(string text) => System.Text.Encoding.Unicode.GetBytes(text);

    private static FileKind Other(string chinese, string english) => new(FileForm.Other, new(chinese, english));
}
