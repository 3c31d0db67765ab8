using System.Collections.Immutable;
using PlanMetrics.Json;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>异议处理: what units objected to, what was decided, and what came of it; nothing where nobody objected.</summary>
internal static class ObjectionSection
{
    public static bool IsShown(PageData page) => !page.Report.Objections.IsEmpty;

    public static void Write(HtmlWriter html, PageData page)
    {
        if (!IsShown(page))
            return;
        var all = ObjectionLine.Of(page.Report);
        using var section = html.In("section");
        section.Attribute("id", "objections").Attribute("aria-labelledby", "objections-h");
        html.Start("h2").Attribute("id", "objections-h").Text(page.Say($"异议处理情况（{all.Length} 件）", $"Objections ({all.Length})")).End();
        html.Element("p", page.Say(
            "异议本身不改变得分；采纳的，由核定单或重新报送的数据体现。各目标的得分为该目标得分（满分 100 分），总分为公布的得分。",
            "An objection changes no score by itself: what was accepted stands in verification sheets or in what was handed in again. Points are those of the target out of 100, of the total the published score."), "small");
        var shown = PageLimits.First(all, PageLimits.Findings);
        WriteTable(html, page, shown);
        PageLimits.Note(html, page, all.Length, shown.Length, "objections.csv");
    }

    private static void WriteTable(HtmlWriter html, PageData page, ImmutableArray<ObjectionLine> shown)
    {
        using var frame = DataTable.Open(html, page.Say("异议处理情况", "Objections"), "objections",
            new(page.Say("单位", "Unit")), new(page.Say("目标", "Target")), new(page.Say("异议内容", "Claim")), new(page.Say("收到日期", "Received")),
            new(page.Say("处理意见", "Decision")), new(page.Say("处理单位", "Decided by")), new(page.Say("办结日期", "Decided on")), new(page.Say("依据文件", "Document")),
            new(page.Say("结果", "Effect")), new(page.Say("本结果得分", "Points now"), true));
        foreach (var line in shown)
            using (html.In("tr"))
            {
                var objection = line.Objection;
                html.Start("th").Attribute("scope", "row").Text(line.Unit).End();
                html.Element("td", line.Subject);
                html.Element("td", objection.Claim);
                html.Element("td", Day(objection.Received), "code");
                html.Element("td", ObjectionWords.Of(objection.Decision).In(page.Language));
                html.Element("td", Shown(objection.DecidedBy));
                html.Element("td", Day(objection.Decided), "code");
                html.Element("td", Shown(objection.Document));
                html.Element("td", line.Effect);
                DataTable.Number(html, line.NowText);
            }
    }

    private static string Day(DateOnly? day) => day is { } known ? NumberText.Of(known) : "—";

    private static string Shown(string text) => text.Length > 0 ? text : "—";
}
