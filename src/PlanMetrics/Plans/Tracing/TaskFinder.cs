using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Tracing;

/// <summary>
/// Finds the plan's tasks among page chrome, notices, tables of contents and numbered lists. A number heads a task
/// if the plan's title follows it, or if it closes with a bracket of units where no other task is open.
/// </summary>
internal static partial class TaskFinder
{
    /// <summary>The tasks in the order of the text; a number may stand twice.</summary>
    public static ImmutableArray<TaskText> Find(SourceText source, Plan plan)
    {
        var headings = Accepted(Headings(source, plan));
        return
        [
            .. headings.Select((heading, i) =>
                TaskText.Of(source, heading, i + 1 < headings.Count ? headings[i + 1].At : source.Folded.Length)),
        ];
    }

    private static List<TaskHeading> Accepted(List<TaskHeading> headings)
    {
        var whole = Numbers(headings.Where(heading => heading is { Titled: true, Bracketed: true }));
        var titled = Numbers(headings.Where(heading => heading.Titled));
        var accepted = new List<TaskHeading>();
        var open = false;
        foreach (var heading in headings)
        {
            // A title without a bracket is a line of a table of contents if the task itself stands elsewhere.
            var isTask = heading.Titled
                ? heading.Bracketed || !whole.Contains(heading.Number)
                : heading.Bracketed && !open && !titled.Contains(heading.Number);
            if (isTask)
                accepted.Add(heading);
            open = (open || isTask) && !heading.Bracketed;
        }

        return accepted;
    }

    private static HashSet<int> Numbers(IEnumerable<TaskHeading> headings) => [.. headings.Select(heading => heading.Number)];

    private static List<TaskHeading> Headings(SourceText source, Plan plan)
    {
        var folded = source.Folded;
        var titles = plan.Tasks.DistinctBy(task => task.Number)
            .ToDictionary(task => task.Number, task => SourceText.Fold(task.Title.Chinese));
        var headings = new List<TaskHeading>();
        foreach (Match match in PrintedNumber().Matches(folded))
        {
            var number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
            var start = match.Index + match.Length;
            var isTitled = titles.TryGetValue(number, out var title) && title.Length > 0
                && folded.AsSpan(start).StartsWith(title, StringComparison.Ordinal);
            if (isTitled || source.StartsLine(match.Index) || FollowsBracket(folded, match.Index))
                headings.Add(new TaskHeading(number, match.Index, start, isTitled, Bracketed: false));
        }

        return [.. headings.Select((heading, i) => heading with
        {
            Bracketed = TaskText.HasBracket(folded, heading.Start, i + 1 < headings.Count ? headings[i + 1].At : folded.Length),
        })];
    }

    private static bool FollowsBracket(string folded, int index) =>
        index > 0 && "〕)]】}﹞〗".Contains(folded[index - 1], StringComparison.Ordinal);

    [GeneratedRegex("(?<![0-9])(?<number>[0-9]{1,3})[.、](?![0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex PrintedNumber();
}
