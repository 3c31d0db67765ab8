using System.Xml.Linq;
using PlanMetrics.Files.Returns;

namespace PlanMetrics.Files.Notices;

/// <summary>The text of one paragraph across its runs, however an editor has split them.</summary>
internal static class ParagraphText
{
    /// <summary>Replaces stretches of the text, each by a text in the looks of its first character.</summary>
    /// <param name="paragraph">The paragraph, which is changed.</param>
    /// <param name="changes">The stretches, in order and apart from each other.</param>
    public static void Replace(XElement paragraph, IReadOnlyList<(int At, int Length, string Text)> changes)
    {
        var pieces = WordXml.TextsOf(paragraph).ToArray();
        var ends = new int[pieces.Length];
        var length = 0;
        for (var i = 0; i < pieces.Length; i++)
            ends[i] = length += pieces[i].Value.Length;
        // From the last change to the first: what stands before a change is still where it was.
        foreach (var (at, count, text) in changes.Reverse())
            for (var i = 0; i < pieces.Length; i++)
            {
                var start = i == 0 ? 0 : ends[i - 1];
                var (from, to) = (Math.Max(at, start) - start, Math.Min(at + count, ends[i]) - start);
                if (from >= to)
                    continue;
                var value = pieces[i].Value;
                pieces[i].Value = value[..from] + (at >= start ? SheetXml.Clean(text) : "") + value[to..];
                pieces[i].SetAttributeValue(XNamespace.Xml + "space", "preserve");
            }
    }
}
