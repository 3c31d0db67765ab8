using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>The numbers that stand in no task: the preamble, headings of sections, page numbers, what follows the last task.</summary>
internal static class OutsideTasks
{
    private const int Context = 14;

    public static IEnumerable<UnreadNumber> Read(SourceText source, string original, Outline outline)
    {
        var at = 0;
        foreach (var task in outline.Tasks.OrderBy(task => task.At))
        {
            foreach (var number in Between(source, outline, at, task.At))
                yield return number;
            at = Math.Max(at, task.End);
        }

        foreach (var number in Between(source, outline, at, source.Folded.Length))
            yield return number;
        foreach (var (start, end) in source.LeftOut)
            foreach (var quantity in QuantityReader.Read(original[start..end]))
            {
                var (line, column) = source.PlaceInOriginal(start + quantity.Start);
                var text = original[(start + quantity.Start)..(start + quantity.End)];
                yield return new UnreadNumber(new DraftNumber(text, line, column), UnreadReason.PageOrContents, 0, original[start..end].Trim());
            }
    }

    /// <summary>Every number of a stretch, with one reason.</summary>
    public static IEnumerable<UnreadNumber> Within(SourceText source, int start, int end, UnreadReason reason, int task) =>
        // A heading or a task may lie within the one before; what is behind its end has been read.
        start >= end ? [] : QuantityReader.ReadAll(source.Folded, start, end).Select(quantity => Unread(source, quantity, reason, task));

    public static UnreadNumber Unread(SourceText source, Quantity quantity, UnreadReason reason, int task) =>
        new(TargetMaker.NumberOf(source, quantity), reason, task, source.Printed(quantity.Start - Context, quantity.End + Context));

    private static IEnumerable<UnreadNumber> Between(SourceText source, Outline outline, int start, int end)
    {
        var from = start;
        foreach (var heading in outline.Headings.Where(heading => heading.Start >= start && heading.End <= end))
        {
            foreach (var number in Within(source, from, heading.Start, UnreadReason.OutsideTasks, 0).Concat(Within(source, Math.Max(from, heading.Start), heading.End, UnreadReason.Heading, 0)))
                yield return number;
            from = Math.Max(from, heading.End);
        }

        foreach (var number in Within(source, from, end, UnreadReason.OutsideTasks, 0))
            yield return number;
    }
}
