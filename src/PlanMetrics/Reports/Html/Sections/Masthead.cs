namespace PlanMetrics.Reports.Html.Sections;

/// <summary>The head of the page: plan, year, as-of date and standing of the result; a way past it, and the table of contents.</summary>
internal static class Masthead
{
    public static string TitleOf(PageData page) => page.Say(
        $"{page.Report.Scope.Year}年度评估结果：{page.Report.Plan.Title.Chinese}", $"Results {page.Report.Scope.Year}: {page.Report.Plan.Title.English}");

    public static void Write(HtmlWriter html, PageData page)
    {
        html.Start("a", "skip").Attribute("href", "#main").Text(page.Say("跳到正文", "Skip to the content")).End();
        using (html.In("header"))
        {
            html.Element("p", page.Say($"{page.Report.Scope.Year}年度评估结果", $"Results for {page.Report.Scope.Year}"), "kicker");
            html.Element("h1", page.Report.Plan.Title.In(page.Language));
            html.Element("p", string.Join(page.Say("　", " · "), Facts(page)), "facts");
            Standing.Write(html, page);
        }

        using var nav = html.In("nav");
        nav.Attribute("aria-label", page.Say("目录", "Contents"));
        html.Element("h2", page.Say("目录", "Contents"));
        using var list = html.In("ul");
        foreach (var (id, name) in Contents(page))
            using (html.In("li"))
                html.Start("a").Attribute("href", "#" + id).Text(name).End();
    }

    private static IEnumerable<string> Facts(PageData page)
    {
        yield return page.Say($"数据截至日期 {PageData.Day(page.Report.Scope.AsOf)}", $"as of {PageData.Day(page.Report.Scope.AsOf)}");
        if (page.Report.Plan.Status.In(page.Language) is { Length: > 0 } status)
            yield return page.Say($"规划状态：{status}", $"plan: {status}");
        yield return page.Say("评分方案：", "profile: ") + page.Report.Profile.Name.In(page.Language);
        if (page.Report.Profile.Note.In(page.Language) is { Length: > 0 } note)
            yield return note;
    }

    private static IEnumerable<(string Id, string Name)> Contents(PageData page)
    {
        yield return ("overview", page.Say("总览", "Overview"));
        yield return ("ranking", page.Say("排名", "Ranking"));
        if (HeatMap.IsShown(page))
            yield return ("heat", page.Say("单位 × 部分", "Units by section"));
        if (ExplicitWall.IsShown(page))
            yield return ("explicit", page.Say("明确目标", "Explicit targets"));
        if (WarningSection.IsShown(page))
            yield return ("warnings", page.Say("预警", "Warnings"));
        if (ReportingSection.IsShown(page))
            yield return ("reporting", page.Say("催报和年度报告", "Reminders and yearly reports"));
        if (RiskSection.IsShown(page))
            yield return ("risks", page.Say("风险研判", "Risks"));
        if (!page.Report.Units.IsEmpty)
            yield return ("units", page.Say("各单位", "Units"));
        if (DifferenceSection.IsShown(page))
            yield return ("differences", page.Say("数据差异", "Differences"));
        if (ObjectionSection.IsShown(page))
            yield return ("objections", page.Say("异议", "Objections"));
        yield return ("findings", page.Say("校验问题", "Findings"));
        yield return ("method", page.Say("方法与来源", "Method and provenance"));
    }
}
