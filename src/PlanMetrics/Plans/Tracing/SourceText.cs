using System.Collections;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Tracing;

/// <summary>
/// A text reduced to what its words are: width of characters, white space, line breaks and quotation marks folded away,
/// lines that only number a page left out. Words are never folded. Every folded character knows its place in the original.
/// </summary>
internal sealed partial class SourceText
{
    private const string Dropped = "\"'“”‘’「」『』*#";
    private const string Dots = "•・‧∙⋅";

    private readonly string original;
    private readonly List<int> offsets = [];
    private readonly List<int> breaks = [];
    private int nameEnd;
    private readonly BitArray lineStarts;
    private readonly BitArray named;
    private readonly List<(int Start, int End)> leftOut = [];

    /// <summary>Folds a text.</summary>
    /// <param name="original">The text.</param>
    /// <param name="leavesOut">Further lines to leave out, such as bare page numbers; null for none.</param>
    public SourceText(string original, Regex? leavesOut = null)
    {
        this.original = original;
        named = new BitArray(original.Length + 1);
        for (var i = 0; i < original.Length; i++)
            if (original[i] == '\n' || (original[i] == '\r' && (i + 1 == original.Length || original[i + 1] != '\n')))
                breaks.Add(i + 1);
        lineStarts = new BitArray(original.Length + 1);
        var folded = new StringBuilder(original.Length);
        for (var start = 0; start < original.Length;)
        {
            var end = original.AsSpan(start).IndexOfAny('\n', '\r') is var length and >= 0 ? start + length + 1 : original.Length;
            lineStarts[folded.Length] = true;
            var line = original.AsSpan(start, end - start);
            if (PageNumber().IsMatch(line) || leavesOut?.IsMatch(line) == true)
                leftOut.Add((start, end));
            else
                FoldLine(start, end, folded);
            start = end;
        }

        Folded = folded.ToString();
    }

    /// <summary>The folded text.</summary>
    public string Folded { get; }

    /// <summary>The lines that were left out, as stretches of the original.</summary>
    public IReadOnlyList<(int Start, int End)> LeftOut => leftOut;

    /// <summary>Whether a folded character stands within quotation marks or 《》, so that it belongs to a name.</summary>
    public bool IsNamed(int index) => named[index];

    /// <summary>A phrase folded like the text.</summary>
    public static string Fold(string phrase) =>
        string.Concat(phrase.Select(FoldCharacter).Where(plain => plain is not null));

    /// <summary>Whether a folded character is the first of its line.</summary>
    public bool StartsLine(int index) => lineStarts[index];

    /// <summary>Where the line of a folded character ends.</summary>
    public int LineEnd(int index)
    {
        var end = index;
        while (end < Folded.Length && (end == index || !lineStarts[end]))
            end++;
        return end;
    }

    /// <summary>Line and column of a folded character in the original, from 1.</summary>
    public (int Line, int Column) PlaceOf(int index) => PlaceInOriginal(index < offsets.Count ? offsets[index] : original.Length);

    /// <summary>Line and column of a character of the original, from 1.</summary>
    public (int Line, int Column) PlaceInOriginal(int offset)
    {
        var line = breaks.BinarySearch(offset);
        line = line < 0 ? ~line : line + 1;
        return (line + 1, offset - (line == 0 ? 0 : breaks[line - 1]) + 1);
    }

    /// <summary>A stretch as printed, on one line.</summary>
    public string Printed(int start, int end)
    {
        start = Math.Max(start, 0);
        end = Math.Min(end, Folded.Length);
        if (start >= end)
            return "";
        var printed = string.Concat(original[offsets[start]..(offsets[end - 1] + 1)].Where(character => !char.IsWhiteSpace(character)));
        // The mark that closes a name stands behind the last character that counts.
        return printed.LastIndexOf('“') > printed.LastIndexOf('”') && original.ElementAtOrDefault(offsets[end - 1] + 1) == '”' ? printed + '”' : printed;
    }

    private static char? FoldCharacter(char character) => TextFold.FoldCharacter(character) switch
    {
        '\0' => null,
        var plain when char.IsWhiteSpace(plain) || Dropped.Contains(plain, StringComparison.Ordinal) => null,
        var plain when Dots.Contains(plain, StringComparison.Ordinal) => '·',
        var plain => plain,
    };

    // A name does not run on beyond this many characters: a mark that is never closed hides nothing after it.
    private const int LongestName = 40;

    private void FoldLine(int start, int end, StringBuilder folded)
    {
        for (var i = start; i < end; i++)
        {
            var close = original[i] switch { '“' => '”', '《' => '》', '「' => '」', '『' => '』', '‘' => '’', _ => '\0' };
            if (close != '\0' && original.AsSpan(i, Math.Min(LongestName, original.Length - i)).IndexOf(close) is var length and > 0)
                nameEnd = Math.Max(nameEnd, i + length);
            if (FoldCharacter(original[i]) is not { } plain)
                continue;
            named[folded.Length] = i < nameEnd;
            folded.Append(plain);
            offsets.Add(i);
        }
    }

    /// <summary>A line such as <c>- 3 -</c> or <c>第 3 页 共 12 页</c>. A bare number may belong to a sentence, so it stays.</summary>
    [GeneratedRegex(@"^\s*([-—–―－]+\s*[0-9]+\s*[-—–―－]+|第\s*[0-9]+\s*页([,，/]?\s*共\s*[0-9]+\s*页)?)\s*$")]
    private static partial Regex PageNumber();
}
