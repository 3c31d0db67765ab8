using System.Text;
using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Tests.Plans.Tracing;

public sealed class PlanTraceNoiseTests
{
    private static readonly string Text = TraceSource.Text;

    public static TheoryData<string, string> Variants => new()
    {
        { "carriage returns", Text.ReplaceLineEndings("\r\n") },
        { "old line ends", Text.ReplaceLineEndings("\r") },
        { "byte-order mark", "\uFEFF" + Text },
        { "full-width punctuation", Text.Replace(',', '，').Replace(':', '：').Replace('(', '（').Replace(')', '）').Replace('%', '％') },
        { "full-width digits", Regex.Replace(Text, "[0-9]", digit => ((char)(digit.Value[0] - '0' + '０')).ToString()) },
        { "wrapped", Wrapped(Text, 19) },
        { "a character a line", Wrapped(Text, 1) },
        { "no line ends", Text.ReplaceLineEndings("") },
        { "spaces around digits", Regex.Replace(Text, "(?m)(?<!^)([0-9]+)", " $1 ") },
        { "straight quotes", Text.Replace('“', '"').Replace('”', '"') },
        { "no quotes", Text.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal) },
        { "square brackets", Text.Replace('〔', '[').Replace('〕', ']') },
        { "lenticular brackets", Text.Replace('〔', '【').Replace('〕', '】') },
        { "round brackets", Text.Replace('〔', '(').Replace('〕', ')') },
        { "Markdown", Regex.Replace(Text, @"(?m)^([0-9]+\.[^。]+。)", "### **$1** ") },
        { "indented", Regex.Replace(Text, "(?m)^", "　　") },
        { "titles on their own lines", Regex.Replace(Text, @"(?m)^([0-9]+\.[^。]+)。", "$1\n") },
        { "numbers with 、", Regex.Replace(Text, @"(?m)^([0-9]+)\.", "$1、") },
        { "page numbers", Regex.Replace(Wrapped(Text, 30), "(?m)^(?=.{30}$)", "- 12 -\n第 3 页 共 9 页\n") },
        { "page around it", $"{Before}\n{Text}\n\n{After}" },
        { "page glued to its end", $"{Before}{Text}\n{After}" },
    };

    private static string Before =>
        $"您好,你还可以输入40字\n首页 > 政务公开 2022-02-03 10:15\n{TraceSource.Plan.Title.Chinese}公开征求意见的公告\n目录\n{Contents()}\n现公开征求意见,时间为2022 年2月3日至2022年3月2日:\n1.电子邮件:sfj@example.org\n2.电话:0839-1234567\n3.信函,完成率100%\n";

    private static string After => "附件:1.征求意见表(2份)\n2.起草说明,满意率95%\n3.联系人\n2022年2月3日\n扫一扫 浏览次数:1234次\n";

    [Theory]
    [MemberData(nameof(Variants))]
    public void Run_TextAsPublished_ConfirmsEverything(string variant, string text)
    {
        var result = PlanTrace.Run(TraceSource.Plan, text);

        Assert.Empty(result.Findings.Select(finding => $"{variant}: {finding.ToLine(Language.English)}"));
        Assert.Equal(68, result.TasksFound);
        Assert.Equal(188, result.Targets.Count(trace => trace.IsConfirmed));
    }

    [Fact]
    public void Run_NumberedListInsideATask_KeepsTheTask()
    {
        var text = TraceSource.With("12.维护市场公平竞争秩序。", "12.维护市场公平竞争秩序。\n1.开展审查\n2.清理做法\n");

        Assert.True(PlanTrace.Run(TraceSource.Plan, text).Agrees);
    }

    [Fact]
    public void Run_NumbersOutsideTheTasks_AreNoOnesBusiness() =>
        Assert.Empty(PlanTrace.Run(TraceSource.Plan, $"{Before}\n{Text}\n{After}").Unclaimed);

    private static string Contents() =>
        string.Join('\n', TraceSource.Plan.Tasks.Select(task => $"{task.Number}.{task.Title.Chinese} …… {task.Number + 2}"));

    private static string Wrapped(string text, int width)
    {
        var wrapped = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            for (var at = 0; at < line.Length; at += width)
                wrapped.Append(line.AsSpan(at, Math.Min(width, line.Length - at))).Append('\n');
            wrapped.Append('\n');
        }

        return wrapped.ToString();
    }
}
