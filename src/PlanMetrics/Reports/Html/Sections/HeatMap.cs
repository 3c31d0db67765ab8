using System.Globalization;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>热力图: the rate of each unit in each section (or group of the profile's tree), as a number on the colour of its grade.</summary>
internal static class HeatMap
{
    private const int Percent = 100;

    public static void Write(HtmlWriter html, PageData page)
    {
        if (!IsShown(page))
            return;
        var (columns, units) = (Columns(page), Units(page));
        using var section = html.In("section");
        section.Attribute("id", "heat").Attribute("aria-labelledby", "heat-h");
        html.Start("h2").Attribute("id", "heat-h").Text(page.Say("单位 × 部分", "Units by section")).End();
        html.Element("p", page.Say("格内为该单位在该部分的得分率（%），颜色按等次；“—”为全部不适用或未到期，“·”为不承担该部分目标。",
            "Each cell is the unit's rate in that section in percent, coloured by grade; “—”: all of it not applicable or not due; “·”: the unit owes nothing there."), "small");
        FilterBar.Write(html, page, "heat", page.Say("查找单位", "Find a unit"));
        using (DataTable.Open(html, page.Say("各单位各部分得分率（%）", "Rates by unit and section (%)"), "heat",
            [new(page.Say("单位", "Unit")), .. columns.Select(column => new DataTable.Heading(column.Label, true)), new(page.Say("合计", "Total"), true)]))
            foreach (var unit in units.Take(PageLimits.Units))
                WriteRow(html, page, columns, unit);
        PageLimits.Note(html, page, units.Length, Math.Min(units.Length, PageLimits.Units), "units.csv");
        using var key = html.In("ul", "legend plain");
        foreach (var column in columns.Where(column => column.Label != column.Name))
            html.Element("li", column.Label + " " + column.Name);
    }

    public static bool IsShown(PageData page) => Columns(page).Count > 1 && Units(page).Length > 0;

    private static UnitScore[] Units(PageData page) =>
        [.. page.Groups.SelectMany(pair => pair.Ranked), .. page.Report.Units.Where(unit => unit is { Rank: null, Rate: not null })];

    private static void WriteRow(HtmlWriter html, PageData page, List<GroupLabel> columns, UnitScore unit)
    {
        using var row = html.In("tr");
        Ranking.UnitLink(html, page, unit.UnitId);
        var nodes = unit.Total.Children.ToDictionary(node => node.Id, StringComparer.Ordinal);
        foreach (var column in columns)
            if (!nodes.TryGetValue(column.Id, out var node))
                html.Element("td", "·", "n no");
            else if (node.Points is not { } points || node.FullPoints == 0m)
                html.Element("td", "—", "n gx");
            else
                Cell(((ExactFraction)points * Percent / node.FullPoints).Round(page.Report.Profile.Decimals));
        if (unit.Rate is { } total)
            Cell(total);
        else
            html.Element("td", "—", "n gx");

        void Cell(decimal rate) => html.Element("td", Rounded(page, rate), "n " + page.RateClass(rate));
    }

    // One decimal is enough to look at, unless it says another grade, or full marks, than the rate itself.
    private static string Rounded(PageData page, decimal rate)
    {
        var text = decimal.Round(rate, 1, MidpointRounding.AwayFromZero);
        return page.RateClass(text) != page.RateClass(rate) || (text == Percent && rate < Percent) ? NumberText.Of(rate) : PageData.Decimals(text, 1);
    }

    private static List<GroupLabel> Columns(PageData page)
    {
        var columns = new List<GroupLabel>();
        foreach (var unit in page.Report.Units.Append(page.Report.District))
            foreach (var node in unit.Total.Children)
                if (node.Level != ScoreLevel.Target && !columns.Exists(column => column.Id == node.Id))
                    columns.Add(GroupLabel.Of(page, node, columns.Count + 1));
        return page.Report.Plan.HasTasks && page.Report.Profile.Tree is null
            ? [.. columns.OrderBy(column => int.Parse(column.Id, CultureInfo.InvariantCulture))]
            : columns;
    }
}
