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
