using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

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

        FilterBar.Write(html, page, "figures", page.Say("查找", "Find"));
        using var frame = DataTable.Open(html, page.Say("本年度填报数据", "Figures of the year"), "figures",
            new(page.Say("目标", "Target")), new(page.Say("报告期", "Period")), new(page.Say("填报值", "Reported"), true), new(page.Say("核定值", "Verified"), true),
            new(page.Say("来源", "Source")), new(page.Say("采用", "Used")), new(page.Say("位置", "Place")));
        foreach (var row in rows)
            using (html.In("tr"))
            {
                var observation = row.Observation;
                html.Start("th").Attribute("scope", "row").Text(page.Report.Plan.FindTarget(observation.Key.TargetId)?.Name.In(page.Language) ?? observation.Key.TargetId).End();
                html.Element("td", observation.Key.Period.ToString(), "code");
                DataTable.Number(html, TextOf(page, observation.Reported));
                DataTable.Number(html, TextOf(page, observation.Verified));
                html.Element("td", TargetWords.Of(observation.Source).In(page.Language));
                html.Element("td", row.Used ? page.Say("是", "yes") : page.Say("否", "no"));
                html.Element("td", FilledCells.Of(observation) is var cells ? cells.At(cells.First).ToString() : "");
            }
    }

    private static string TextOf(PageData page, Figure? figure) => figure switch
    {
        Figure.Ratio ratio => $"{NumberText.Of(ratio.Numerator)}/{NumberText.Of(ratio.Denominator)}",
        Figure.Count count => NumberText.Of(count.Value),
        Figure.Date date => NumberText.Of(date.Day),
        Figure.Outcome outcome => outcome.Done ? page.Say("是", "yes") : page.Say("否", "no"),
        Figure.Pair pair => $"{NumberText.Of(pair.Value)} : {NumberText.Of(pair.Comparator)}",
        _ => "—",
    };
}
