namespace PlanMetrics.Reports.Html.Sections;

/// <summary>各单位: a section a unit, closed until somebody opens it.</summary>
internal static class UnitSections
{
    public static void Write(HtmlWriter html, PageData page)
    {
        var units = page.Report.Units.Where(unit => page.HasSection(unit.UnitId)).ToArray();
        if (units.Length == 0)
            return;
        using var section = html.In("section");
        section.Attribute("id", "units").Attribute("aria-labelledby", "units-h");
        html.Start("h2").Attribute("id", "units-h").Text(page.Say("各单位", "Units")).End();
        html.Element("p", page.Say("点开单位名称查看失分去向、各目标和校验问题；打印时只打印已展开的单位。",
            "Open a unit to see where its points went, its targets and findings; only open ones are printed."), "small");
        FilterBar.Write(html, page, "unit-list", page.Say("查找单位", "Find a unit"), opens: true);
        using (html.In("div", "units").Attribute("id", "unit-list"))
            foreach (var unit in units)
                using (html.In("details", "unit"))
                {
                    using (html.In("summary"))
                    {
                        html.Element("b", page.NameOf(unit.UnitId));
                        html.Element("span", UnitDetail.StandingOf(page, unit), "where");
                        html.Element("span", page.Fixed(unit.Published), "score");
                        html.Element("span", unit.Grade?.Name.In(page.Language) ?? "—", "grade " + page.GradeClass(unit.Grade));
                    }

                    using (html.In("div", "body").Attribute("id", page.AnchorOf(unit.UnitId)))
                        UnitDetail.Write(html, page, unit);
                }

        PageLimits.Note(html, page, page.Report.Units.Length, units.Length, "units.csv");
    }
}
