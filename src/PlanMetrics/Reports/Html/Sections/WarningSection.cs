using System.Collections.Immutable;
using PlanMetrics.Profiles;
using PlanMetrics.Risks;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>预警: how many facts of each kind each unit is warned of; each fact stands in the unit's own section.</summary>
internal static class WarningSection
{
    public static bool IsShown(PageData page) => page.Report.Warnings is { All.IsEmpty: false };

    public static void Write(HtmlWriter html, PageData page)
    {
        if (!IsShown(page))
            return;
        var all = page.Report.Warnings!.All;
        using var section = html.In("section");
        section.Attribute("id", "warnings").Attribute("aria-labelledby", "warnings-h");
        html.Start("h2").Attribute("id", "warnings-h").Text(page.Say($"预警（{all.Length} 条，依据事实）", $"Warnings from facts ({all.Length})")).End();
        html.Element("p", page.Say("只凭已发生的事实，与风险研判无关；后果按本地办法，本程序不执行。", "Facts alone, apart from the risk register; consequences are the office's and never applied here."), "small");
        html.Element("p", string.Join(page.Say("，", ", "), all.CountBy(warning => warning.Rung).OrderBy(rung => rung.Key.Trigger).ThenBy(rung => rung.Key.From).Select(rung => $"{NameOf(page, rung.Key)} {rung.Value}")));
        ImmutableArray<WarningTrigger> triggers = [.. all.Select(warning => warning.Rung.Trigger).Distinct().Order()];
        using var frame = DataTable.Open(html, page.Say("各单位预警条数", "Warnings by unit"), "counts",
            [new(page.Say("单位", "Unit")), .. triggers.Select(trigger => new DataTable.Heading(WarningTriggers.Word(trigger).In(page.Language), true)), new(page.Say("合计", "All"), true)]);
        foreach (var unit in all.GroupBy(warning => warning.UnitId, StringComparer.Ordinal).OrderByDescending(unit => unit.Count()).ThenBy(unit => unit.Key, StringComparer.Ordinal))
            WriteUnit(html, page, triggers, unit.Key, [.. unit]);
    }

    private static void WriteUnit(HtmlWriter html, PageData page, ImmutableArray<WarningTrigger> triggers, string unitId, ImmutableArray<Warning> warnings)
    {
        using var row = html.In("tr");
        Ranking.UnitLink(html, page, unitId);
        foreach (var trigger in triggers)
            DataTable.Number(html, PageData.N(warnings.Count(warning => warning.Rung.Trigger == trigger)));
        DataTable.Number(html, PageData.N(warnings.Length));
    }

    // A rung is called by its kind of fact, and by its own name beside it.
    private static string NameOf(PageData page, WarningRung rung) =>
        WarningTriggers.Word(rung.Trigger).In(page.Language) + page.Say($"（{rung.Name.Chinese}）", $" ({rung.Name.English})");
}
