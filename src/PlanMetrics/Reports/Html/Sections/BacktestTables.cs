using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports.Html.Charts;
using PlanMetrics.Risks;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>The tables of a back-test: all models, then the rule in use with its reliability plot, by level of risk and by size.</summary>
internal sealed class BacktestTables(HtmlWriter html, Language language)
{
    public void Write(ImmutableArray<BacktestTable> tables)
    {
        foreach (var table in tables)
        {
            html.Element("h3", Heading(table));
            html.Element("p", Counted(table), "small");
            WriteModels(table);
            if (table.Rule is { } rule)
                WriteRule(rule);
        }
    }

    private string Heading(BacktestTable table) => table.KnownPercent == 0
        ? Say("下一年", "Year ahead")
        : Say($"年度过去 {table.KnownPercent}% 时", $"After {table.KnownPercent}% of the year");

    private string Counted(BacktestTable table) => Say(
        $"{table.Origins} 个时点，{table.Cases} 个预测，其中 {table.Misses} 个未达标（{Percent((double)table.Misses / table.Cases)}）{(table.IsTrainable ? "" : "；历史较短，所有时点均计入")}",
        $"{table.Cases} forecasts at {table.Origins} origins, {table.Misses} of them missed ({Percent((double)table.Misses / table.Cases)}){(table.IsTrainable ? "" : "; a short history: all origins count")}");

    private void WriteModels(BacktestTable table)
    {
        using var frame = DataTable.Open(html, Say("各种方法：", "Models: ") + Heading(table), "models",
            new(Say("方法", "Model"), IsSorted: false), Column("Brier"), Column(Say("95% 区间", "95% interval")), Column("AUC"), Column(Say("对数损失", "Log loss")),
            Column(Say("校准斜率", "Slope")), Column(Say("截距", "Intercept")), Column(Say("校准误差", "Calibration error")), Column(Say("与规则之差（95% 区间）", "Less the rule's (95% interval)")));
        foreach (var model in table.Models)
        {
            using var row = html.In("tr", model == table.Rule ? "rule" : null);
            html.Start("th").Attribute("scope", "row").Text(model.Name.In(language)).End();
            foreach (var text in new[]
            {
                Number(model.Brier, 4), $"{Number(model.BrierLow, 3)}–{Number(model.BrierHigh, 3)}", Number(model.Auc, 3), Number(model.LogLoss, 3), Number(model.Slope, 2),
                Number(model.Intercept, 2), Number(model.CalibrationError, 3), $"{Signed(model.Difference)} ({Signed(model.DifferenceLow)}, {Signed(model.DifferenceHigh)})",
            })
                DataTable.Number(html, text);
        }
    }

    private void WriteRule(ModelSkill rule)
    {
        using var pair = html.In("div", "pair");
        using (html.In("figure"))
        {
            ReliabilityPlot.Write(html, rule, language);
            html.Element("figcaption", Say(
                $"校准图：{rule.Name.Chinese}。圆点在虚线上，概率与实际一致；面积为预测数，竖线为实际未达标率的 95% 区间。",
                $"Reliability: {rule.Name.English}. On the dashed line probability and outcome agree; areas are numbers of forecasts, bars 95% intervals of the share that missed."), "small");
        }

        using var groups = html.In("div");
        WriteGroups(Say("本程序的规则，按风险等级", "The rule in use, by level of risk"), rule.Classes, ClassName);
        WriteGroups(Say("本程序的规则，按上年分母", "The rule in use, by last year's denominator"), rule.Sizes, SizeName);
    }

    private void WriteGroups(string caption, ImmutableArray<SkillGroup> groups, Func<string, string> name)
    {
        using var frame = DataTable.Open(html, caption, null,
            new("", IsSorted: false), Column(Say("预测数", "Forecasts")), Column("Brier"), Column(Say("平均概率", "Mean probability")), Column(Say("实际未达标率", "Missed")));
        foreach (var group in groups)
        {
            using var row = html.In("tr");
            html.Start("th").Attribute("scope", "row").Text(name(group.Name)).End();
            foreach (var text in new[] { PageData.N(group.Cases), Number(group.Brier, 4), Percent(group.Forecast), Percent(group.Missed) })
                DataTable.Number(html, text);
        }
    }

    private string ClassName(string name)
    {
        var (level, range) = name switch
        {
            "onTrack" => (RiskLevel.OnTrack, "P < 0.20"),
            "watch" => (RiskLevel.Watch, "0.20 ≤ P < 0.50"),
            "atRisk" => (RiskLevel.AtRisk, "0.50 ≤ P < 0.80"),
            _ => (RiskLevel.OffTrack, "P ≥ 0.80"),
        };
        return Say($"{RiskLevels.Word(level).Chinese}（{range}）", $"{RiskLevels.Word(level).English} ({range})");
    }

    private static string SizeName(string name) => name.Replace("<=", "≤ ", StringComparison.Ordinal).Replace("-", "–", StringComparison.Ordinal).Replace(">", "> ", StringComparison.Ordinal);

    private static DataTable.Heading Column(string text) => new(text, IsNumber: true, IsSorted: false);

    private static string Number(double? value, int places) => value is { } known ? known.ToString("F" + PageData.N(places), CultureInfo.InvariantCulture).Replace('-', '−') : "—";

    private static string Signed(double value) => value.ToString("+0.000;−0.000;0.000", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100.0).ToString("F1", CultureInfo.InvariantCulture) + "%";

    private string Say(string chinese, string english) => language.Say(chinese, english);
}
