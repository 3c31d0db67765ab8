namespace PlanMetrics.Reports.Html.Sections;

/// <summary>The page of one unit: the paragraph for its yearly report, its detail, its figures with their cells, and what it objected to.</summary>
internal static class UnitSheet
{
    public static string TitleOf(PageData page, UnitExtract extract) => page.Say(
        $"{page.Report.Scope.Year}年度评估结果：{page.NameOf(extract.Unit.UnitId)}", $"Results {page.Report.Scope.Year}: {page.NameOf(extract.Unit.UnitId)}");

    public static void Write(HtmlWriter html, PageData page, UnitExtract extract)
    {
        html.Start("a", "skip").Attribute("href", "#main").Text(page.Say("跳到正文", "Skip to the content")).End();
        using (html.In("header"))
        {
            html.Element("p", page.Say($"{page.Report.Scope.Year}年度评估结果，仅发本单位", $"Results for {page.Report.Scope.Year}, for this unit alone"), "kicker");
            html.Element("h1", page.NameOf(extract.Unit.UnitId));
            html.Element("p", string.Join(page.Say("　", " · "), page.Report.Plan.Title.In(page.Language),
                page.Say($"数据截至日期 {PageData.Day(page.Report.Scope.AsOf)}", $"as of {PageData.Day(page.Report.Scope.AsOf)}"), UnitDetail.StandingOf(page, extract.Unit)), "facts");
            Standing.Write(html, page);
        }

        using var main = html.In("main").Attribute("id", "main").Attribute("tabindex", "-1");
        Section(html, "paragraph", page.Say("年度报告参考文段", "A paragraph for the yearly report"), () =>
            html.Element("p", AnnualParagraph.Of(extract)));
        Section(html, "detail", page.Say("得分与各目标", "Score and targets"), () =>
        {
            UnitDetail.Write(html, page, extract.Unit);
            if (extract.LeftOut > 0)
                html.Element("p", page.Say($"另有 {extract.LeftOut} 条校验问题涉及其他单位，未列出。", $"{extract.LeftOut} more findings concern other units too and are left out."), "small");
        });
        Section(html, "figures", page.Say("填报数据", "Figures handed in"), () => UnitFigures.Write(html, page));
        ObjectionSection.Write(html, page);
    }

    private static void Section(HtmlWriter html, string id, string name, Action write)
    {
        using var section = html.In("section").Attribute("id", id).Attribute("aria-labelledby", id + "-h");
        html.Start("h2").Attribute("id", id + "-h").Text(name).End();
        write();
    }
}
