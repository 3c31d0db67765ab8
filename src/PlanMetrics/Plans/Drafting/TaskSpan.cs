using System.Collections.Immutable;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>One task of the text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Printed">The number it is printed with.</param>
/// <param name="Number">The number it gets in the plan.</param>
/// <param name="Section">The number of its section.</param>
/// <param name="At">Where its heading starts.</param>
/// <param name="Start">Where its title starts.</param>
/// <param name="TitleEnd">Where its title ends.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Brackets">The stretches that say who is responsible.</param>
/// <param name="Items">The numbers of the lists within it.</param>
internal sealed record TaskSpan(
    SourceText Source, int Printed, int Number, int Section, int At, int Start, int TitleEnd, int End,
    ImmutableArray<BracketPart> Brackets, ImmutableArray<(int Start, int End)> Items)
{
    private const int LongestTitle = 40;

    /// <summary>The title as printed.</summary>
    public string Title => Source.Printed(Start, TitleEnd);

    /// <summary>Whether the title is all of its sentence or of its line, rather than the first clause of a paragraph that has none.</summary>
    public bool TitleIsSentence { get; } = TitleEnd >= End || Source.Folded[TitleEnd] is '。' or ':' || TitleEnd == Source.LineEnd(Start);

    /// <summary>The stretches of its words; brackets and the numbers of lists are left out.</summary>
    public IEnumerable<(int Start, int End)> Body()
    {
        var from = Start;
        foreach (var (start, end) in Brackets.Select(part => (part.Start, part.End)).Concat(Items).Order())
        {
            if (start > from)
                yield return (from, start);
            from = Math.Max(from, end);
        }

        if (End > from)
            yield return (from, End);
    }

    /// <summary>Where the title of a task ends that starts here: at the first full stop, or with a short first line.</summary>
    public static int TitleEndOf(SourceText source, int start, int end)
    {
        var folded = source.Folded;
        var line = Math.Min(start < end ? source.LineEnd(start) : start, end);
        for (var at = start; at < Math.Min(end, start + LongestTitle); at++)
            if (folded[at] is '。' or ':' || (at == line && at > start && !source.IsNamed(at)))
                return at;
        if (line == end && end - start <= LongestTitle)
            return end;
        var comma = folded.AsSpan(start, Math.Min(LongestTitle, end - start)).IndexOfAny(',', ';');
        return comma > 0 ? start + comma : Math.Min(end, start + LongestTitle);
    }
}
