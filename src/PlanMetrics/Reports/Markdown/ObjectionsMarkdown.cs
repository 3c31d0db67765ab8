using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Markdown;

/// <summary>What units objected to and what came of it; nothing where nobody objected.</summary>
internal sealed class ObjectionsMarkdown(Report report, TextWriter text)
{
    public void Write()
    {
        var language = report.Language;
        var table = new MarkdownTable(
            (language.Say("单位", "Unit"), false), (language.Say("目标", "Target"), false), (language.Say("异议内容", "Claim"), false), (language.Say("收到日期", "Received"), false),
            (language.Say("处理意见", "Decision"), false), (language.Say("处理单位", "Decided by"), false), (language.Say("办结日期", "Decided on"), false),
            (language.Say("依据文件", "Document"), false), (language.Say("结果", "Effect"), false), (language.Say("本结果得分", "Points now"), true));
        foreach (var line in ObjectionLine.Of(report))
            table.Add(
                MarkdownText.Of(line.Unit), MarkdownText.Of(line.Subject), MarkdownText.Of(line.Objection.Claim), Day(line.Objection.Received),
                ObjectionWords.Of(line.Objection.Decision).In(language), Shown(line.Objection.DecidedBy), Day(line.Objection.Decided),
                Shown(line.Objection.Document), MarkdownText.Of(line.Effect), line.NowText);
        if (table.IsEmpty)
            return;
        text.WriteLine(language.Say("## 异议处理情况", "## Objections"));
        text.WriteLine();
        table.WriteTo(text);
    }

    private static string Day(DateOnly? day) => day is { } known ? NumberText.Of(known) : "—";

    private static string Shown(string words) => words.Length > 0 ? MarkdownText.Of(words) : "—";
}
