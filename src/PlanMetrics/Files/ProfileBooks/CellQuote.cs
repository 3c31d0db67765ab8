using System.Buffers;
using System.Text;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>
/// Texts and lists of texts in one cell. White space around a text does not count, and separators part a list; what holds either is
/// written in quotation marks, so that whatever is written is read again.
/// </summary>
internal static class CellQuote
{
    /// <summary>A list without anything in it, which a blank cell is not.</summary>
    public const string EmptyList = "[]";

    private static readonly SearchValues<char> Separators = SearchValues.Create(";；、,，\n");

    /// <summary>The text that a cell stands for.</summary>
    public static string Read(string cell)
    {
        var text = cell.Trim();
        return IsWrapped(text) ? text[1..^1] : text;
    }

    /// <summary>What to write for a text.</summary>
    public static string Write(string text) => text != text.Trim() || IsWrapped(text) ? $"\"{text}\"" : text;

    /// <summary>The texts of a list.</summary>
    public static List<string> Split(string cell)
    {
        var items = new List<string>();
        if (cell.Trim() == EmptyList)
            return items;
        for (var at = 0; at < cell.Length; at++)
        {
            while (at < cell.Length && char.IsWhiteSpace(cell[at]))
                at++;
            var isQuoted = at < cell.Length && cell[at] == '"' && EndOfQuoted(cell, at) > 0;
            var end = isQuoted ? EndOfQuoted(cell, at) : EndOfPlain(cell, at);
            var item = isQuoted ? cell[(at + 1)..(end - 1)].Replace("\"\"", "\"", StringComparison.Ordinal) : cell[at..end].Trim();
            if (item.Length > 0 || isQuoted)
                items.Add(item);
            at = EndOfPlain(cell, end);
        }

        return items;
    }

    /// <summary>What to write for a list.</summary>
    public static string Join(IReadOnlyList<string> items, string separator)
    {
        if (items.Count == 0)
            return EmptyList;
        var cell = new StringBuilder();
        foreach (var item in items)
            cell.Append(cell.Length == 0 ? "" : separator).Append(NeedsQuotes(item) ? $"\"{item.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : item);
        return cell.ToString();
    }

    private static bool NeedsQuotes(string item) =>
        item.Length == 0 || item == EmptyList || item != item.Trim() || item[0] == '"' || item.AsSpan().IndexOfAny(Separators) >= 0;

    // Quotation marks around a name are its own, unless they keep white space or other marks.
    private static bool IsWrapped(string text) => IsQuoted(text) && text[1..^1] is var inner && (inner != inner.Trim() || IsQuoted(inner));

    private static bool IsQuoted(string text) => text.Length >= 2 && text[0] == '"' && text[^1] == '"';

    private static int EndOfPlain(string cell, int from)
    {
        var end = cell.AsSpan(from).IndexOfAny(Separators);
        return end < 0 ? cell.Length : from + end;
    }

    // Behind the closing mark; 0 where the text does not end there, so that the mark is part of it.
    private static int EndOfQuoted(string cell, int from)
    {
        for (var at = from + 1; at < cell.Length; at++)
        {
            if (cell[at] != '"')
                continue;
            if (at + 1 < cell.Length && cell[at + 1] == '"')
                at++;
            else
                return cell[(at + 1)..EndOfPlain(cell, at + 1)].Trim().Length == 0 ? at + 1 : 0;
        }

        return 0;
    }
}
