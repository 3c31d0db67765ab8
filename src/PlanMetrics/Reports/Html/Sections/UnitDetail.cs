using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Reports.Html.Charts;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>One unit: where its points went, target by target, and what was found in its figures.</summary>
internal static class UnitDetail
{
    public static void Write(HtmlWriter html, PageData page, UnitScore unit)
    {
        html.Element("p", FactsOf(page, unit));
        if (page.StabilityOf(unit.UnitId) is { } sure && Sure(page, sure) is { Length: > 0 } sentence)
            html.Element("p", sentence, "small");
        var losses = PointLosses.Of(unit);
        if (unit.Total.Points is not null)
            WriteLosses(html, page, unit, losses);
        UnitTargets.Write(html, page, unit, losses);
        UnitTrends.Write(html, page, unit);
        RiskSection.WriteUnit(html, page, unit.UnitId);
        WriteAdjustments(html, page, unit);
        UnitFindings.Write(html, page, unit);
    }

    /// <summary>The rank among the peers, or why there is none.</summary>
    public static string StandingOf(PageData page, UnitScore unit) => unit.Rank is { } rank
        ? page.Say($"{unit.Peers!.Name.Chinese}第 {rank} 名（共 {page.PeersOf(unit)} 个）", $"{unit.Peers!.Name.English}: {rank} of {page.PeersOf(unit)}")
            + (unit.Tied ? page.Say("，并列", ", tied") : "")
        : unit.NotRanked.In(page.Language);

    private static string FactsOf(PageData page, UnitScore unit) => string.Join(page.Say("，", ", "),
        page.Say($"得分 {page.Fixed(unit.Published)}", $"score {page.Fixed(unit.Published)}"),
        page.Say($"适用分值 {page.Fixed(unit.Full)}", $"of {page.Fixed(unit.Full)}"),
        page.Say($"得分率 {page.Fixed(unit.Rate)}%", $"rate {page.Fixed(unit.Rate)}%"),
        page.Say($"计分目标 {unit.Scored} 项", $"{unit.Scored} targets scored"),
        page.Say($"未填报 {unit.Missing} 项", $"{unit.Missing} missing"),
        page.Say($"数据无效 {unit.Rejected} 项", $"{unit.Rejected} rejected"),
        page.Say($"不适用 {unit.NotApplicable} 项", $"{unit.NotApplicable} not applicable"),
        page.Say($"未到期 {unit.NotDue} 项", $"{unit.NotDue} not due"),
        page.Say($"重算权重 {Share(unit.RebasedWeight)}%", $"{Share(unit.RebasedWeight)}% of weight re-based"));

    private static string Share(decimal share) => NumberText.Of(decimal.Round(share * 100m, 1, MidpointRounding.AwayFromZero));

    private static string Sure(PageData page, UnitStability sure)
    {
        var parts = new List<string>();
        if (sure.GradeChange is { } grade)
            parts.Add(page.Say($"最小变动：{Change(page, grade)}，等次变为{grade.Grade?.Name.Chinese ?? "—"}", $"Smallest change: {Change(page, grade)} makes the grade {grade.Grade?.Name.English ?? "—"}"));
        if (sure.RankChange is { Rank: { } rank } change)
            parts.Add(page.Say($"{Change(page, change)}，位次变为第 {rank} 名", $"{Change(page, change)} makes the rank {rank}"));
        return string.Join(page.Say("；", "; "), parts);
    }

    private static string Change(PageData page, SmallestChange change)
    {
        var name = page.Quotable(page.Report.Plan.FindTarget(change.TargetId)?.Name.In(page.Language) ?? change.TargetId);
        var by = change.By > 0 ? "+" + PageData.N(change.By) : PageData.N(change.By).Replace('-', '−');
        return change.Part switch
        {
            ChangedPart.Numerator => page.Say($"“{name}”分子 {by}", $"numerator of \"{name}\" {by}"),
            ChangedPart.Date => page.Say($"“{name}”日期 {by} 天", $"\"{name}\" {by} days"),
            ChangedPart.Outcome => page.Say($"“{name}”完成与否改变", $"\"{name}\" done or not"),
            _ => page.Say($"“{name}”数值 {by}", $"value of \"{name}\" {by}"),
        };
    }

    private static void WriteLosses(HtmlWriter html, PageData page, UnitScore unit, PointLosses losses)
    {
        html.Element("h4", page.Say("失分去向", "Where the points went"));
        if (losses.Groups.IsEmpty)
        {
            html.Element("p", page.Say("总分不是各组的算术平均，失分不能拆分到组，各组得分见下表。", "The total is no arithmetic mean of its groups, so what is missing belongs to none of them alone."), "small");
            return;
        }

        var labels = unit.Total.Children.Select((node, at) => GroupLabel.Of(page, node, at + 1)).ToDictionary(label => label.Id, StringComparer.Ordinal);
        var steps = losses.Groups.Where(loss => loss.Lost != 0m).Select(loss => (labels[loss.Node.Id].Label, -loss.Lost))
            .Concat(unit.Adjustments.Where(line => line.Points != 0m).GroupBy(line => line.Entry.Type).OrderBy(kind => kind.Key)
                .Select(kind => (WordOf(page, kind.Key), kind.Sum(line => line.Points)))).ToArray();
        using var side = html.In("div", "side");
        using (html.In("div"))
            Waterfall.Write(html, page, page.Say($"{page.NameOf(unit.UnitId)}：从满分到得分", $"{page.NameOf(unit.UnitId)}: from full points to the score"), unit.Total.FullPoints, unit.Total.Points!.Value, steps);
        using (DataTable.Open(html, page.Say("各组失分", "Points lost by group"), null,
            new(page.Say("部分", "Section")), new(page.Say("可得", "Full"), true), new(page.Say("失分", "Lost"), true)))
            foreach (var loss in losses.Groups)
                using (html.In("tr"))
                {
                    html.Start("th").Attribute("scope", "row").Text(labels[loss.Node.Id] is var label && label.Label != label.Name ? $"{label.Label} {label.Name}" : label.Name).End();
                    DataTable.Number(html, PageData.Points(loss.Full));
                    DataTable.Number(html, PageData.Points(loss.Lost));
                }
    }

    private static void WriteAdjustments(HtmlWriter html, PageData page, UnitScore unit)
    {
        if (unit.Adjustments.IsEmpty)
            return;
        using var frame = DataTable.Open(html, page.Say("加扣分和一票否决", "Bonus, penalties and vetoes"), null,
            new(page.Say("类型", "Type")), new(page.Say("计入总分", "To the total"), true), new(page.Say("事由", "Reason")), new(page.Say("依据文件", "Document")));
        foreach (var line in unit.Adjustments)
            using (html.In("tr"))
            {
                html.Element("td", line.Entry.Veto is { } veto ? $"{WordOf(page, line.Entry.Type)} {veto.Name.In(page.Language)}" : WordOf(page, line.Entry.Type));
                DataTable.Number(html, PageData.Points(line.Points));
                html.Element("td", line.Entry.Reason);
                html.Element("td", line.Entry.Document);
            }
    }

    private static string WordOf(PageData page, AdjustmentType type) => type switch
    {
        AdjustmentType.Bonus => page.Say("加分", "bonus"),
        AdjustmentType.Penalty => page.Say("扣分", "penalty"),
        _ => page.Say("一票否决", "veto"),
    };
}
