using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Makes sections and tasks of headings, given the level of the tasks.</summary>
internal sealed class OutlineBuilder(SourceText source, List<OutlineHeading> headings, OutlineLevel level)
{
    private readonly List<Section> sections = [];
    private readonly List<TaskSpan> tasks = [];
    private int? above;

    public Outline Build()
    {
        for (var i = 0; i < headings.Count; i++)
            if (IsTask(i))
                tasks.Add(TaskOf(i));
        DropContents();
        var printed = tasks.Select(task => task.Printed).ToArray();
        var isRenumbered = printed.Distinct().Count() < printed.Length;
        var used = tasks.Select(task => task.Section).ToHashSet();
        return new Outline(
            [.. sections.Where(section => used.Contains(section.Number))],
            [.. tasks.Select((task, i) => isRenumbered ? task with { Number = i + 1 } : task)],
            [.. headings.Select(heading => (heading.At, heading.Start))],
            isRenumbered);
    }

    // An outer heading without tasks under it is one itself if it says who is responsible.
    private bool IsTask(int i) =>
        headings[i].Level == level
        || (headings[i].Level < level && headings[i].Level >= OutlineLevel.Section && !HasTaskBelow(i)
            && BracketFinder.Find(source, headings[i].Start, Outline.EndOf(headings, i)).Length > 0);

    private bool HasTaskBelow(int i)
    {
        for (var j = i + 1; j < headings.Count && headings[j].Level > headings[i].Level; j++)
            if (headings[j].Level == level)
                return true;
        return false;
    }

    private TaskSpan TaskOf(int i)
    {
        var heading = headings[i];
        var end = Outline.EndOf(headings, i);
        var brackets = BracketFinder.Find(source, heading.Start, end);
        var titleEnd = TaskSpan.TitleEndOf(source, heading.Start, brackets.Length > 0 ? brackets[0].Start : end);
        return new TaskSpan(source, heading.Number, heading.Number, SectionOf(i), heading.At, heading.Start, titleEnd, end, brackets,
            [.. headings.Skip(i + 1).TakeWhile(item => item.At < end).Select(item => (item.At, item.Start))]);
    }

    private int SectionOf(int i)
    {
        int? nearest = null;
        for (var j = i - 1; j >= 0 && nearest is null; j--)
            if (headings[j].Level < headings[i].Level)
                nearest = j;
        if (sections.Count > 0 && nearest == above)
            return sections.Count;
        above = nearest;
        sections.Add(nearest is { } at ? SectionAt(at) : new Section(sections.Count + 1, "—", "", new("（原文未分部分）", "(the text has no sections)")));
        return sections.Count;
    }

    private Section SectionAt(int at)
    {
        var heading = headings[at];
        var outer = at - 1;
        while (outer >= 0 && headings[outer].Level >= heading.Level)
            outer--;
        var name = TitleOf(heading);
        return new Section(
            sections.Count + 1, source.Printed(heading.At, heading.Start),
            outer >= 0 ? source.Printed(headings[outer].At, headings[outer].Start) + TitleOf(headings[outer]) : "",
            name.Length > 0 ? name : source.Printed(heading.At, heading.Start));
    }

    private string TitleOf(OutlineHeading heading) =>
        source.Printed(heading.Start, TaskSpan.TitleEndOf(source, heading.Start, heading.End));

    // A table of contents lists titles without words below them, which come again with them.
    private void DropContents()
    {
        var titles = tasks.GroupBy(task => (task.Printed, task.Title)).Where(same => same.Count() > 1);
        foreach (var same in titles)
            foreach (var line in same.OrderByDescending(task => task.End - task.Start).Skip(1).Where(task => task.Brackets.IsEmpty))
                tasks.Remove(line);
    }
}
