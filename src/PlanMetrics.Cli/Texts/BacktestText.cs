using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Cli.Texts;

/// <summary>A back-test for people.</summary>
internal static class BacktestText
{
    public static void Write(BacktestReport report, Shell shell)
    {
        var panel = report.Panel;
        var goal = Percent((double)report.Settings.Target, 2);
        shell.Out.WriteLine(shell.Say(
            $"{panel.Title.Chinese}：{panel.Units} 个单位，{panel.FirstPeriod} 至 {panel.LastPeriod}，{panel.Rows} 行；目标：{report.Settings.Side.Chinese} {goal}",
            $"{panel.Title.English}: {panel.Units} units, {panel.FirstPeriod} to {panel.LastPeriod}, {panel.Rows} rows; target: {report.Settings.Side.English} {goal}"));
        WriteTables(report.Tables, shell);
    }

    /// <summary>All targets of a plan together.</summary>
    public static void Write(BacktestSum sum, Shell shell)
    {
        shell.Out.WriteLine(shell.Say($"合计：{sum.Panels} 个目标", $"Together: {sum.Panels} targets"));
        WriteTables(sum.Tables, shell);
    }

    private static void WriteTables(ImmutableArray<BacktestTable> tables, Shell shell)
    {
        foreach (var table in tables)
        {
            shell.Out.WriteLine();
            WriteTable(table, shell);
        }

        shell.Out.WriteLine();
    }

    private static void WriteTable(BacktestTable table, Shell shell)
    {
        shell.Out.WriteLine(Heading(table, shell));
        var text = new TextTable(
            new(shell.Say("方法", "model")), new("Brier", true), new(shell.Say("95% 区间", "95% interval"), true), new("AUC", true),
            new(shell.Say("对数损失", "log loss"), true), new(shell.Say("校准斜率", "slope"), true), new(shell.Say("截距", "intercept"), true),
            new(shell.Say("校准误差", "cal. error"), true), new(shell.Say("与规则之差（95% 区间）", "less the rule's (95% interval)"), true));
        foreach (var model in table.Models)
            text.Add(
                model.Name.In(shell.Language), Number(model.Brier, 4), $"{Number(model.BrierLow, 3)}–{Number(model.BrierHigh, 3)}", Number(model.Auc, 3),
                Number(model.LogLoss, 3), Number(model.Slope, 2), Number(model.Intercept, 2), Number(model.CalibrationError, 3),
                $"{Signed(model.Difference)} ({Signed(model.DifferenceLow)}, {Signed(model.DifferenceHigh)})");
        text.WriteTo(shell.Out, "  ");
        if (table.Rule is not { } rule)
            return;
        shell.Out.WriteLine(shell.Say("  本程序的规则，按上年分母：", "  the rule in use, by last year's denominator:"));
        WriteGroups(rule.Sizes, name => name, shell);
        shell.Out.WriteLine(shell.Say("  本程序的规则，按风险等级：", "  the rule in use, by level of risk:"));
        WriteGroups(rule.Classes, name => ClassName(name, shell), shell);
    }

    private static string Heading(BacktestTable table, Shell shell)
    {
        var (cases, missed) = (table.Cases, Percent((double)table.Misses / table.Cases, 0));
        var counted = shell.Say(
            $"{table.Origins} 个时点，{cases} 个预测，其中 {missed} 未达标{(table.IsTrainable ? "" : "（历史较短，所有时点均计入）")}",
            $"{cases} forecasts at {table.Origins} origins, {missed} of them missed{(table.IsTrainable ? "" : " (a short history: all origins count)")}");
        return table.KnownPercent == 0
            ? shell.Say($"下一年：{counted}", $"Year ahead: {counted}")
            : shell.Say($"年度过去 {table.KnownPercent}% 时：{counted}", $"After {table.KnownPercent}% of the year: {counted}");
    }

    private static void WriteGroups(ImmutableArray<SkillGroup> groups, Func<string, string> name, Shell shell)
    {
        var text = new TextTable(
            new(""), new(shell.Say("预测数", "forecasts"), true), new("Brier", true), new(shell.Say("平均概率", "mean probability"), true),
            new(shell.Say("实际未达标率", "missed"), true));
        foreach (var group in groups)
            text.Add(name(group.Name), group.Cases.ToString(CultureInfo.InvariantCulture), Number(group.Brier, 4), Percent(group.Forecast, 1), Percent(group.Missed, 1));
        text.WriteTo(shell.Out, "    ");
    }

    private static string ClassName(string name, Shell shell) => name switch
    {
        "onTrack" => shell.Say("正常 P < 0.20", "on track, P < 0.20"),
        "watch" => shell.Say("关注 0.20 ≤ P < 0.50", "watch, 0.20 <= P < 0.50"),
        "atRisk" => shell.Say("风险较高 0.50 ≤ P < 0.80", "at risk, 0.50 <= P < 0.80"),
        _ => shell.Say("高风险 P ≥ 0.80", "off track, P >= 0.80"),
    };

    private static string Number(double? value, int places) => value is { } known ? known.ToString("F" + places, CultureInfo.InvariantCulture) : "–";

    private static string Signed(double value) => value.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);

    private static string Percent(double share, int places) => (share * 100.0).ToString(places == 2 ? "0.##" : "F" + places, CultureInfo.InvariantCulture) + "%";
}
