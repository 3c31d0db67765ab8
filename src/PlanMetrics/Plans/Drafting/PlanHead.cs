using System.Text.RegularExpressions;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>What stands before the first heading: title, status and document number.</summary>
internal sealed partial record PlanHead(string Title, int TitleEnd, string Status, string? DocumentNumber)
{
    private const int LongestTitle = 80;

    public static PlanHead Read(SourceText source, int headEnd)
    {
        var folded = source.Folded;
        var start = 0;
        while (start < headEnd && NoTitle().IsMatch(folded.AsSpan(start, source.LineEnd(start) - start)))
            start = source.LineEnd(start);
        // A title may be broken into lines; it ends with the kind of document that it is.
        var end = start;
        while (end < headEnd && end - start < LongestTitle && !Kind().IsMatch(folded.AsSpan(start, end - start)))
        {
            var line = Math.Min(source.LineEnd(end), headEnd);
            // A line with a full stop belongs to the preamble.
            if (end > start && folded.AsSpan(end, line - end).Contains('。'))
                break;
            end = line;
        }

        if (end < headEnd && Years().IsMatch(folded.AsSpan(end, source.LineEnd(end) - end)))
            end = Math.Min(source.LineEnd(end), headEnd);
        end = Math.Min(end, start + LongestTitle);
        var head = folded[..Math.Min(headEnd, folded.Length)];
        var status = Draft().Match(head);
        var number = Number().Match(head);
        return new PlanHead(
            StatusMark().Replace(source.Printed(start, end), ""), end, status.Success ? status.Groups["status"].Value : "",
            number.Success ? source.Printed(number.Index, number.Index + number.Length) : null);
    }

    [GeneratedRegex("^(附件[0-9一二三四五六七八九十]*[:]?|目录|[A-Za-z0-9:/._-]*|\\([^()]*\\)|.{0,12}[〔\\[][0-9]{4}[〕\\]].{0,8})$")]
    private static partial Regex NoTitle();

    [GeneratedRegex("(方案|规划|计划|纲要|要点|意见|措施|清单|任务书|通知|办法)(\\([^()]*\\))?$")]
    private static partial Regex Kind();

    [GeneratedRegex("^\\([^()]*[0-9]{4}[^()]*\\)$")]
    private static partial Regex Years();

    [GeneratedRegex("\\((?<status>征求意见稿|送审稿|草案|试行|审议稿|讨论稿|代拟稿)\\)")]
    private static partial Regex Draft();

    [GeneratedRegex("[(（](征求意见稿|送审稿|草案|试行|审议稿|讨论稿|代拟稿)[)）]")]
    private static partial Regex StatusMark();

    [GeneratedRegex("[\\u4e00-\\u9fff]{2,6}[〔\\[][0-9]{4}[〕\\]](第)?[0-9]+号")]
    private static partial Regex Number();
}
