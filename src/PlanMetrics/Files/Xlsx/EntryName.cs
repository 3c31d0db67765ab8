using System.Text;
using PlanMetrics.Files.Csv;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// The names of an archive's entries. Archives made in Windows write them in the code page of the system, which no archive names: bytes
/// that are UTF-8 are taken for that, others for GB18030.
/// </summary>
internal static class EntryName
{
    /// <summary>A name of which every byte was made the character of that number.</summary>
    public static string Decode(string name)
    {
        if (Ascii.IsValid(name) || name.AsSpan().IndexOfAnyExceptInRange('\0', '\u00FF') >= 0)
            return name;
        var bytes = Encoding.Latin1.GetBytes(name);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Chinese(bytes) ?? name;
        }
    }

    private static string? Chinese(byte[] bytes)
    {
        try
        {
            return CsvText.Find("GB18030")?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
