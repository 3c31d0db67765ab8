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
    private readonly BitArray lineStarts;

    public SourceText(string original)
    {
        this.original = original;
        lineStarts = new BitArray(original.Length + 1);
        var folded = new StringBuilder(original.Length);
        for (var start = 0; start < original.Length;)
        {
            var end = original.AsSpan(start).IndexOfAny('\n', '\r') is var length and >= 0 ? start + length + 1 : original.Length;
            lineStarts[folded.Length] = true;
            if (!PageNumber().IsMatch(original.AsSpan(start, end - start)))
                FoldLine(start, end, folded);
            start = end;
        }

        Folded = folded.ToString();
    }

    /// <summary>The folded text.</summary>
    public string Folded { get; }

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
    public (int Line, int Column) PlaceOf(int index)
    {
        var offset = index < offsets.Count ? offsets[index] : original.Length;
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < offset; i++)
        {
            if (original[i] != '\n' && (original[i] != '\r' || (i + 1 < original.Length && original[i + 1] == '\n')))
                continue;
            line++;
            lineStart = i + 1;
        }

        return (line, offset - lineStart + 1);
    }

    /// <summary>A stretch as printed, on one line.</summary>
    public string Printed(int start, int end)
    {
        start = Math.Max(start, 0);
        end = Math.Min(end, Folded.Length);
        return start >= end
            ? ""
            : string.Concat(original[offsets[start]..(offsets[end - 1] + 1)].Where(character => !char.IsWhiteSpace(character)));
    }

    private static char? FoldCharacter(char character) => TextFold.FoldCharacter(character) switch
    {
        '\0' => null,
        var plain when char.IsWhiteSpace(plain) || Dropped.Contains(plain, StringComparison.Ordinal) => null,
        var plain when Dots.Contains(plain, StringComparison.Ordinal) => '·',
        var plain => plain,
    };

    private void FoldLine(int start, int end, StringBuilder folded)
    {
        for (var i = start; i < end; i++)
        {
            if (FoldCharacter(original[i]) is not { } plain)
                continue;
            folded.Append(plain);
            offsets.Add(i);
        }
    }

    /// <summary>A line such as <c>- 3 -</c> or <c>第 3 页 共 12 页</c>. A bare number may belong to a sentence, so it stays.</summary>
    [GeneratedRegex(@"^\s*([-—–―－]+\s*[0-9]+\s*[-—–―－]+|第\s*[0-9]+\s*页([,，/]?\s*共\s*[0-9]+\s*页)?)\s*$")]
    private static partial Regex PageNumber();
}
