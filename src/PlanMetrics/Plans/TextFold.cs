using System.Text;

namespace PlanMetrics.Plans;

/// <summary>
/// Makes spellings of one name equal: width of characters, white space and marks that nobody sees.
/// Its own table, because normalization by the platform differs with the libraries a machine has.
/// </summary>
internal static class TextFold
{
    /// <summary>Full-width ASCII to ASCII, invisible marks removed, other spaces to a space, trimmed.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
            if (FoldCharacter(character) is { } plain)
                folded.Append(plain);
        return folded.ToString().Trim();
    }

    /// <summary><see cref="Fold"/>, then inner white space removed and lower case: for names and headings.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var character in text)
            if (FoldCharacter(character) is { } plain && !char.IsWhiteSpace(plain))
                key.Append(char.ToLowerInvariant(plain));
        return key.ToString();
    }

    /// <summary>One character folded; null for a mark that nobody sees.</summary>
    public static char? FoldCharacter(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' or '\u00A0' or '\u202F' or (>= '\u2000' and <= '\u200A') => ' ',
        '\uFEFF' or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') => null,
        _ => character,
    };
}
