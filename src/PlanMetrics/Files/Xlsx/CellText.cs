using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Text of cells: joins rich text, leaves out phonetic guides, decodes <c>_x000D_</c> once.</summary>
internal static class CellText
{
    private const int EscapeLength = 7;

    public static LocalText Characters { get; } = new("个字符（一个单元格）", "characters in one cell");

    /// <summary>The text of the current element, an si or an is.</summary>
    /// <exception cref="FileFault">It is longer than a cell may be.</exception>
    public static string ReadString(XmlPart xml, ReaderCaps caps)
    {
        var text = "";
        var item = xml.Enter();
        while (xml.NextChild(item))
        {
            if (xml.Name == "t")
                text = Join(text, xml, caps);
            else if (xml.Name == "r")
                text = ReadRun(text, xml, caps);
        }
        return text;
    }

    private static string ReadRun(string text, XmlPart xml, ReaderCaps caps)
    {
        var run = xml.Enter();
        while (xml.NextChild(run))
            if (xml.Name == "t")
                text = Join(text, xml, caps);
        return text;
    }

    private static string Join(string text, XmlPart xml, ReaderCaps caps)
    {
        var joined = text + Decode(xml.Text());
        return joined.Length <= caps.TextLength ? joined : throw FileFault.TooMany(Characters, caps.TextLength);
    }

    /// <summary>Each <c>_xHHHH_</c> becomes its character; what comes out is not looked at again.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf("_x", StringComparison.Ordinal);
        if (first < 0)
            return text.ToString();
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
