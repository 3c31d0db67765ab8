using System.Globalization;
using System.Text;

namespace PlanMetrics.Diagnostics;

/// <summary>
/// Text for logs, consoles and cells in which nothing hides: what would break a line, move the cursor or turn the reading direction
/// is written as its number, <c>\u202E</c>.
/// </summary>
public static class VisibleText
{
    /// <summary>Whether a character works on the page instead of standing on it: a control character or a mark of reading direction.</summary>
    /// <param name="character">The character.</param>
    public static bool IsHidden(char character) =>
        char.IsControl(character)
        || character is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The text on one line, every hidden character and every half of a surrogate pair written as its number.</summary>
    /// <param name="text">The text.</param>
    public static string OneLine(string text) => Shown(text, static character => IsHidden(character));

    /// <summary>The text as a cell or a file in UTF-8 can hold it: tabs and line ends stay, other control characters and lone surrogates are written as numbers.</summary>
    internal static string Lines(string text) =>
        Shown(text, static character => character is '\uFFFE' or '\uFFFF' || (char.IsControl(character) && character is not ('\t' or '\r' or '\n')));

    private static string Shown(string text, Func<char, bool> isHidden)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? shown = null;
        for (var at = 0; at < text.Length; at++)
        {
            var length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            if (length == 1 && (char.IsSurrogate(text[at]) || isHidden(text[at])))
                (shown ??= new StringBuilder(text, 0, at, text.Length + 16)).Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
            else
                shown?.Append(text, at, length);
            at += length - 1;
        }

        return shown?.ToString() ?? text;
    }
}
