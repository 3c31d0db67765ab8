using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Markup;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Text of cells: joins rich text, leaves out phonetic guides, decodes <c>_x000D_</c> once.</summary>
internal static class CellText
{
    public const int EscapeLength = 7;

    public static LocalText Characters { get; } = new("个字符（一个单元格）", "characters in one cell");

    /// <summary>The text of the current element, an si or an is.</summary>
    /// <exception cref="FileFault">It is longer than a cell may be.</exception>
    public static string ReadString(PartWalk xml, ReaderCaps caps)
    {
        var text = "";
        StringBuilder? runs = null;
        var item = xml.Enter();
        while (xml.NextChild(item))
        {
            if (xml.Name.SequenceEqual("t"u8))
                Join(Decode(xml.Text(), caps), ref text, ref runs, caps);
            else if (xml.Name.SequenceEqual("r"u8))
                for (var run = xml.Enter(); xml.NextChild(run);)
                    if (xml.Name.SequenceEqual("t"u8))
                        Join(Decode(xml.Text(), caps), ref text, ref runs, caps);
        }
        return runs is null ? text : runs.ToString();
    }

    // One piece is the rule; many are collected, because joining them one by one would take the square of their number.
    private static void Join(string piece, ref string text, ref StringBuilder? runs, ReaderCaps caps)
    {
        if (runs is null && text.Length == 0)
        {
            text = piece;
            return;
        }
        runs ??= new StringBuilder(text);
        runs.Append(piece);
        if (runs.Length > caps.TextLength)
            throw FileFault.TooMany(Characters, caps.TextLength);
    }

    /// <summary>The text of UTF-8: each <c>_xHHHH_</c> becomes its character; what comes out is not looked at again.</summary>
    /// <exception cref="FileFault">It is longer than a cell may be.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8, ReaderCaps caps)
    {
        var text = Encoding.UTF8.GetString(utf8);
        if (utf8.IndexOf("_x"u8) >= 0)
            text = Unescape(text);
        return text.Length <= caps.TextLength ? text : throw FileFault.TooMany(Characters, caps.TextLength);
    }

    private static string Unescape(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (TryDecode(text[i..], out var character))
            {
                decoded.Append(character);
                i += EscapeLength - 1;
            }
            else
                decoded.Append(text[i]);
        }
        return decoded.ToString();
    }

    private static bool TryDecode(ReadOnlySpan<char> text, out char character)
    {
        character = default;
        if (text.Length < EscapeLength || text[0] != '_' || text[1] != 'x' || text[6] != '_'
            || !ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        character = (char)code;
        return true;
    }
}
