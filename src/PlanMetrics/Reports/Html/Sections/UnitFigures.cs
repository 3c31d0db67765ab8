using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>A unit's figures of the year: reported and verified, used or not, each with its cells.</summary>
internal static class UnitFigures
{
    public static void Write(HtmlWriter html, PageData page)
    {
        var rows = page.Report.Observations.Where(row => row.Observation.Key.Period.IsPlan || row.Observation.Key.Period.LastDay.Year == page.Report.Scope.Year).ToArray();
        if (rows.Length == 0)
        {
            html.Element("p", page.Say("本年度没有填报数据。", "No figures of this year were handed in."));
            return;
        }

        var isVerified = rows.Any(row => row.Observation.IsVerified);
        FilterBar.Write(html, page, "figures", page.Say("查找", "Find"));
        DataTable.Heading[] columns =
        [
            new(page.Say("目标", "Target")), new(page.Say("报告期", "Period")), new(page.Say("填报值", "Reported"), true), new(page.Say("核定值", "Verified"), true),
            new(page.Say("来源", "Source")), new(page.Say("采用", "Used")), new(page.Say("位置", "Place")),
        ];
        using var frame = DataTable.Open(html, page.Say("本年度填报数据", "Figures of the year"), "figures",
            isVerified ? [.. columns, new(page.Say("核定情况", "Verification"))] : columns);
        foreach (var row in rows)
            using (html.In("tr"))
            {
                var observation = row.Observation;
                html.Start("th").Attribute("scope", "row").Text(page.Report.Plan.FindTarget(observation.Key.TargetId)?.Name.In(page.Language) ?? observation.Key.TargetId).End();
                html.Element("td", observation.Key.Period.ToString(), "code");
                DataTable.Number(html, FigureWords.Of(page, observation.Reported));
                DataTable.Number(html, FigureWords.Verified(page, observation));
                html.Element("td", TargetWords.Of(observation.Source).In(page.Language));
                html.Element("td", row.Used ? page.Say("是", "yes") : page.Say("否", "no"));
                html.Element("td", FilledCells.Of(observation) is var cells ? cells.At(cells.First).ToString() : "");
                if (isVerified)
                    html.Element("td", VerifierWords.Of(observation, page.Language));
            }
    }
}
