using System.Collections.Immutable;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>The sections and tasks of a text.</summary>
/// <param name="Sections">The sections that hold tasks, in order.</param>
/// <param name="Tasks">The tasks, in order.</param>
/// <param name="Headings">The stretches of all headings' numbers.</param>
/// <param name="IsRenumbered">Whether printed numbers repeat, so that the tasks were numbered anew.</param>
internal sealed record Outline(
    ImmutableArray<Section> Sections, ImmutableArray<TaskSpan> Tasks, ImmutableArray<(int Start, int End)> Headings, bool IsRenumbered)
{
    private const decimal MostOf = 0.6m;

    /// <summary>Reads the outline: the tasks are the innermost headings of which most name who is responsible.</summary>
    public static Outline Read(SourceText source)
    {
        var headings = OutlineReader.Read(source);
        if (TaskLevel(source, headings) is not { } level)
            return new Outline([], [], [], false);
        return new OutlineBuilder(source, headings, level).Build();
    }

    /// <summary>Where the words under a heading end: at the next heading of its own level or an outer one.</summary>
    public static int EndOf(IReadOnlyList<OutlineHeading> headings, int index)
    {
        var i = index;
        while (i + 1 < headings.Count && headings[i + 1].Level > headings[index].Level)
            i++;
        return headings[i].End;
    }

    private static OutlineLevel? TaskLevel(SourceText source, List<OutlineHeading> headings)
    {
        OutlineLevel? best = null;
        foreach (var level in Enum.GetValues<OutlineLevel>().Reverse())
        {
            var spans = Enumerable.Range(0, headings.Count).Where(i => headings[i].Level == level)
                .Select(i => (headings[i].Start, End: EndOf(headings, i))).ToArray();
            var bracketed = spans.Count(span => BracketFinder.Find(source, span.Start, span.End).Length > 0);
            // A level of few among many outer headings is a list within a task.
            if (bracketed > 0 && bracketed >= MostOf * spans.Length && level >= OutlineLevel.Part)
                return level;
            if (spans.Length > 0 && (best is null || level == OutlineLevel.Item))
                best = level;
        }

        return best;
    }
}
