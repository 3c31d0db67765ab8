using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Reports.Html.Charts;
using PlanMetrics.Reports.Words;
using PlanMetrics.Risks;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>风险研判: who is likely to miss what and why, what is most at stake first. For reference: it deducts nothing.</summary>
internal static class RiskSection
{
    /// <summary>The most rows that are listed.</summary>
    public const int Most = 300;

    public static bool IsShown(PageData page) => page.Report.Risks is { All.IsEmpty: false };

    public static void Write(HtmlWriter html, PageData page)
    {
        if (!IsShown(page))
            return;
        var risks = page.Report.Risks!;
        using var section = html.In("section");
        section.Attribute("id", "risks").Attribute("aria-labelledby", "risks-h");
        html.Start("h2").Attribute("id", "risks-h").Text(page.Say("风险研判（仅供参考）", "Risk register (for reference)")).End();
        html.Element("p", page.Say("由往年和本年数据推算，不扣分，不作为预警或通报依据。", "Reckoned from the figures of past years and of this one; it deducts nothing and is no ground for a warning."), "small");
        foreach (var year in risks.All.Select(risk => risk.Year).Distinct().Order())
            html.Element("p", page.Say($"{year}年（单位×目标）：", $"{year}, units by targets: ") + Counts(page, risks.All.Where(risk => risk.Year == year && risk.Role == MeasureRole.Own)));
        ImmutableArray<Risk> open = [.. risks.All.Where(risk => risk.IsAtRisk && risk.Role != MeasureRole.Lead)];
        if (open.IsEmpty)
        {
            html.Element("p", page.Say("没有风险较高的目标。", "No target is at risk."));
            return;
        }

        var shown = PageLimits.First(open, Most);
        FilterBar.Write(html, page, "risks", page.Say("查找", "Find"), shown.Select(risk => RiskLevels.Word(risk.Level).In(page.Language)).Distinct(StringComparer.Ordinal));
        WriteTable(html, page, page.Say("风险较高的目标", "Targets at risk"), shown, withUnit: true);
        PageLimits.Note(html, page, open.Length, shown.Length, "risks.csv");
    }

    /// <summary>The open risks of one unit; nothing where there are none.</summary>
    public static void WriteUnit(HtmlWriter html, PageData page, string unitId)
    {
        var open = page.RisksOf(unitId).Where(risk => risk.IsAtRisk && risk.Role == MeasureRole.Own).ToImmutableArray();
        if (open.IsEmpty)
            return;
        html.Element("h4", page.Say($"风险较高的目标（{open.Length} 项，仅供参考）", $"Targets at risk ({open.Length}, for reference)"));
        WriteTable(html, page, page.Say("本单位风险较高的目标", "This unit's targets at risk"), open, withUnit: false);
    }

    private static void WriteTable(HtmlWriter html, PageData page, string caption, ImmutableArray<Risk> risks, bool withUnit)
    {
        using var frame = DataTable.Open(html, caption, "risks",
            [
                .. withUnit ? [new DataTable.Heading(page.Say("单位", "Unit"))] : ReadOnlySpan<DataTable.Heading>.Empty,
                new(page.Say("目标", "Target")), new(page.Say("年度", "Year"), true), new(page.Say("等级", "Level")), new(page.Say("未达标概率", "Probability of a miss"), true),
                new("", IsSorted: false), new(page.Say("预计值", "Forecast"), true), new(page.Say("可能失分", "At stake"), true), new(page.Say("理由", "Reason")),
            ]);
        foreach (var risk in risks)
            using (html.In("tr"))
            {
                if (withUnit)
                    Ranking.UnitLink(html, page, risk.UnitId);
                html.Start("th").Attribute("scope", "row").Text(risk.Target.Name.In(page.Language)).End();
                DataTable.Number(html, PageData.N(risk.Year));
                html.Element("td", RiskLevels.Word(risk.Level).In(page.Language), "s " + ClassOf(risk.Level));
                DataTable.Number(html, risk.Probability is { } probability ? probability.ToString("0.000", CultureInfo.InvariantCulture) : "—");
                using (html.In("td", "wbar"))
                    ScoreBar.Write(html, (double)(risk.Probability ?? 1m), risk.Level == RiskLevel.AtRisk ? "missing" : "not");
                WriteForecast(html, risk);
                DataTable.Number(html, risk.AtStake is { } stake ? PageData.Points(stake) : "—");
                html.Element("td", risk.Reason.In(page.Language));
            }
    }

    private static void WriteForecast(HtmlWriter html, Risk risk)
    {
        if (risk.Forecast is not { } forecast)
        {
            DataTable.Number(html, "—");
            return;
        }

        var sign = MeasureWords.Sign(risk.Target, risk.Role == MeasureRole.District && risk.Target.District == Plans.DistrictValue.Share ? Plans.FigureKind.Ratio : risk.Target.Figure);
        using var cell = html.In("td", "n");
        html.Text(Round(forecast) + sign);
        if (risk is { ForecastLow: { } low, ForecastHigh: { } high })
            html.Element("small", $" ({Round(low)}–{Round(high)})");
    }

    private static string Round(decimal value) => NumberText.Of(decimal.Round(value, 1, MidpointRounding.AwayFromZero));

    private static string Counts(PageData page, IEnumerable<Risk> risks) => string.Join(page.Say("，", ", "),
        risks.CountBy(risk => risk.Level).OrderBy(level => level.Key).Select(level => $"{RiskLevels.Word(level.Key).In(page.Language)} {level.Value}"));

    private static string ClassOf(RiskLevel level) => level switch
    {
        RiskLevel.AtRisk => "missing",
        RiskLevel.OffTrack or RiskLevel.Unreachable or RiskLevel.Missed => "not",
        _ => "open",
    };
}
