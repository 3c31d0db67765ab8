using System.Text;
using System.Text.Unicode;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Csv;

/// <summary>
/// Decodes a CSV file: by its byte-order mark, else as strict UTF-8, else as GB18030, which old Chinese programs write.
/// A byte that the encoding does not have refuses the file; nothing is ever replaced.
/// </summary>
internal static class CsvText
{
    private const string Gb18030 = "GB18030";

    static CsvText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a name, strict, or null where there is none.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The text.</summary>
    /// <exception cref="FileFault">The bytes are not of the encoding.</exception>
    public static string Decode(byte[] bytes, string? encodingName, ReadContext context)
    {
        var (encoding, mark) = Choose(bytes, encodingName, context);
        try
        {
            return encoding.GetString(bytes.AsSpan(mark));
        }
        catch (DecoderFallbackException)
        {
            throw new FileFault(SubmissionCodes.CsvEncoding, ("encoding", encoding.WebName));
        }
    }

    private static (Encoding Encoding, int Mark) Choose(byte[] bytes, string? encodingName, ReadContext context)
    {
        var (marked, mark) = OfMark(bytes);
        if (encodingName is not null && Find(encodingName) is { } wanted)
            return (wanted, marked?.CodePage == wanted.CodePage ? mark : 0);
        if (marked is not null)
            return (marked, mark);
        if (Utf8.IsValid(bytes))
            return (Encoding.UTF8, 0);
        context.Report(SubmissionCodes.CsvGb18030);
        return (Find(Gb18030)!, 0);
    }

    private static (Encoding? Encoding, int Mark) OfMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(true, throwOnInvalidBytes: true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, true, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, true, throwOnInvalidBytes: true), 2),
        _ => (null, 0),
    };
}
