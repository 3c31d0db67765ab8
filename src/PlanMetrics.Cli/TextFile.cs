using System.Text;

namespace PlanMetrics.Cli;

/// <summary>Reads a text whose encoding nobody states: a byte-order mark decides, else strict UTF-8, else GB18030.</summary>
internal static class TextFile
{
    /// <summary>The text of a file.</summary>
    /// <exception cref="UsageException">It cannot be read, or is text in none of the encodings.</exception>
    public static string Read(string file)
    {
        var bytes = DataFiles.Bytes(file);
        if (FormatOf(bytes) is { } format)
            throw new UsageException(new(
                $"文件“{file}”是 {format} 文件，不是文本；请用原软件打开，另存为纯文本（.txt，UTF-8）后再用",
                $"the file \"{file}\" is a {format} file, not text; open it in its own program and save it as plain text (.txt, UTF-8)"));
        foreach (var encoding in Encodings(bytes))
        {
            try
            {
                return encoding.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                continue; // the next encoding may hold; when none does, the caller is told
            }
        }

        throw new UsageException(new(
            $"文件“{file}”不是 UTF-8、UTF-16 或 GB18030 编码的文本", $"the file \"{file}\" is not text in UTF-8, UTF-16 or GB18030"));
    }

    // By the first bytes, whatever the name says.
    private static string? FormatOf(byte[] bytes) => bytes switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] => "Word (.docx) / Zip",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "Word 97-2003 (.doc) / WPS",
        [0x25, 0x50, 0x44, 0x46, ..] => "PDF",
        [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => "RTF",
        _ => null,
    };

    private static IEnumerable<Encoding> Encodings(byte[] bytes)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, ..]:
                yield return new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
                yield break;
            case [0xFE, 0xFF, ..]:
                yield return new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);
                yield break;
            default:
                yield return new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
                Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
                yield return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
                break;
        }
    }
}
