using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>方法与来源: by which rules the numbers came about, out of which files, and how anybody checks them.</summary>
internal static class Method
{
    public static void Write(HtmlWriter html, PageData page, Provenance? provenance)
    {
        using var section = html.In("section");
        section.Attribute("id", "method").Attribute("aria-labelledby", "method-h");
        html.Start("h2").Attribute("id", "method-h").Text(page.Say("方法与来源", "Method and provenance")).End();
        using (html.In("dl", "facts"))
            foreach (var (term, text) in ProfileFacts.Of(page.Report.Profile, page.Language))
                Fact(html, term, text);
        TargetRules.Write(html, page);
        if (page.Report.Stability is not null)
            WriteInfluences(html, page);
        html.Element("h3", page.Say("来源与核验", "Provenance and verification"));
        using (html.In("dl", "facts hashes"))
            foreach (var (term, text) in Sources(page, provenance))
                Fact(html, term, text);
        html.Element("p", page.Say(
            "核验：在结果文件夹的上级目录执行 planmetrics verify <结果文件夹>，程序按所存输入重新计算并逐一比对；manifest.json 列有每个文件的 SHA-256，可用 sha256sum 核对。",
            "To verify: run planmetrics verify <result folder>, which computes everything again from the stored inputs and compares it; manifest.json lists the SHA-256 of every file, which sha256sum prints too."));
    }

    private static void Fact(HtmlWriter html, string term, string text)
    {
        html.Element("dt", term);
        html.Element("dd", text);
    }

    private static void WriteInfluences(HtmlWriter html, PageData page)
    {
        var targets = page.Report.Stability!.Targets.Where(target => target.Ranks > 0).Take(10).ToArray();
        if (targets.Length == 0)
            return;
        html.Element("h3", page.Say("对排名影响最大的目标", "Targets that the ranking hangs on most"));
        using var frame = DataTable.Open(html, page.Say("逐一剔除目标后的位次变化", "Ranks moved when one target is left out"), null,
            new(page.Say("目标", "Target")), new(page.Say("变动单位", "Units"), true), new(page.Say("位次变动合计", "Ranks in all"), true), new(page.Say("最大变动", "Largest"), true));
        foreach (var target in targets)
            using (html.In("tr"))
            {
                html.Start("th").Attribute("scope", "row").Text(page.Report.Plan.FindTarget(target.TargetId)?.Name.In(page.Language) ?? target.TargetId).End();
                foreach (var number in new[] { target.Units, target.Ranks, target.Largest })
                    DataTable.Number(html, PageData.N(number));
            }
    }

    private static IEnumerable<(string Term, string Text)> Sources(PageData page, Provenance? provenance)
    {
        var plan = page.Report.Plan;
        yield return (page.Say("年度与数据截至日期", "Year, as of"), $"{page.Report.Scope.Year}，{PageData.Day(page.Report.Scope.AsOf)}".Replace("，", page.Say("，", ", "), StringComparison.Ordinal));
        yield return (page.Say("规划", "Plan"), string.Join(" ", new[] { plan.Title.In(page.Language), plan.DocumentNumber ?? "", $"({plan.Id})" }.Where(part => part.Length > 0)));
        if (plan.Source is { } source)
            yield return (page.Say("规划来源", "Published by"), source.Issuer);
        if (provenance is null)
            yield break;
        yield return (page.Say("程序版本", "Program"), "PlanMetrics " + provenance.Version);
        foreach (var (term, hash) in new[]
        {
            (page.Say("规划文件 SHA-256", "Plan file, SHA-256"), provenance.PlanSha256), (page.Say("名册文件 SHA-256", "Roster file, SHA-256"), provenance.RosterSha256),
            (page.Say("方案文件 SHA-256", "Profile file, SHA-256"), provenance.ProfileSha256),
            (page.Say("模型文件 SHA-256", "Model file, SHA-256"), provenance.ModelSha256),
            (page.Say($"输入文件 {provenance.Inputs} 个，合并 SHA-256", $"{provenance.Inputs} input files, SHA-256 of their hashes"), provenance.InputsSha256),
        })
            if (hash.Length > 0)
                yield return (term, hash);
    }
}
