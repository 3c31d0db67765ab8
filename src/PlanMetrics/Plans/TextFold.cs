using System.Buffers;
using System.Text;

namespace PlanMetrics.Plans;

/// <summary>
/// Brings text that people typed to one form, so that what looks the same compares the same.
/// It folds what Chinese input methods mix up and nothing more: letters of other scripts that merely look alike stay apart.
/// </summary>
internal static class TextFold
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthOffset = FullWidthFirst - '!';

    /// <summary>
    /// Full-width ASCII and the ideographic space to ASCII, no-break spaces to spaces,
    /// zero-width, bidi and byte-order marks removed, trimmed.
    /// </summary>
    public static string Fold(string text) => NeedsWork(text) ? Rewrite(text, forKey: false) : text;

    /// <summary>The folded text without any white space and in lower case: for comparing names and headings.</summary>
    public static string Key(string text) => Rewrite(text, forKey: true);

    /// <summary>Whether two texts have the same key; no key is made.</summary>
    public static bool SameKey(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            var (a, b) = (NextOfKey(left, ref i), NextOfKey(right, ref j));
            if (a != b)
                return false;
            if (a == '\0')
                return true;
        }
    }

    // '\0' stands for the end, as no key holds it.
    private static char NextOfKey(ReadOnlySpan<char> text, ref int at)
    {
        for (; at < text.Length; at++)
            if (IsIdeograph(text[at]))
                return text[at];
            else if (FoldCharacter(text[at]) is var character and not '\0' && !char.IsWhiteSpace(character))
                return char.ToLowerInvariant(character);
        return '\0';
    }

    private static bool NeedsWork(string text)
    {
        if (text.Length == 0)
            return false;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            return true;
        foreach (var character in text)
            if (character >= '\u00A0' && FoldCharacter(character) != character)
                return true;
        return false;
    }

    /// <summary>A text to be printed as it was written: on one line, without what cannot be seen; full-width signs stay.</summary>
    /// <param name="text">The text.</param>
    public static string Prose(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var folded = FoldCharacter(character);
            if (folded == '\0')
                continue;
            kept.Append(character is >= FullWidthFirst and <= FullWidthLast ? character : folded is '\n' or '\r' or '\t' ? ' ' : folded);
        }

        return kept.ToString().Trim();
    }

    private static string Rewrite(string text, bool forKey)
    {
        var folded = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var original in text)
        {
            var character = IsIdeograph(original) ? original : FoldCharacter(original);
            if (character == '\0' || (forKey && !IsIdeograph(character) && char.IsWhiteSpace(character)))
                continue;
            folded[length++] = forKey && !IsIdeograph(character) ? char.ToLowerInvariant(character) : character;
        }
        var result = folded.AsSpan(0, length).Trim().ToString();
        ArrayPool<char>.Shared.Return(folded);
        return result;
    }

    // Nearly every character of a name: it has no case, is no space and folds to itself.
    private static bool IsIdeograph(char character) => character is >= '\u3400' and <= '\u9FFF';

    /// <summary>One character folded; '\0' stands for "leave out", and a NUL in the text itself goes the same way.</summary>
    public static char FoldCharacter(char character) => character switch
    {
        >= FullWidthFirst and <= FullWidthLast => (char)(character - FullWidthOffset),
        '\u3000' or '\u00A0' or '\u2007' or '\u202F' => ' ',
        '\u00AD' or '\u061C' or '\u180E' or '\u2060' or '\uFEFF' => '\0',
        >= '\u200B' and <= '\u200F' => '\0',
        >= '\u202A' and <= '\u202E' => '\0',
        >= '\u2066' and <= '\u2069' => '\0',
        _ => character,
    };
}
