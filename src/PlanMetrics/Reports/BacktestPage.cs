using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports.Html;
using PlanMetrics.Reports.Html.Sections;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Reports;

/// <summary>回测网页: back-tests as one self-contained page, with tables of models and reliability plots. It loads nothing and runs no script.</summary>
public static class BacktestPage
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes the page. The bytes depend on the arguments alone.</summary>
    /// <param name="reports">The back-tests, a panel each.</param>
    /// <param name="sum">All of them together; null where they are not added up.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="stream">Receives the page, UTF-8 without byte-order mark; it stays open.</param>
    public static void Write(ImmutableArray<BacktestReport> reports, BacktestSum? sum, Language language, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };
        output.Write("<!DOCTYPE html>\n");
        var html = new HtmlWriter(output);
        var title = language.Say("风险研判回测", "Back-test of the risk flags");
        using var root = html.In("html");
        root.Attribute("lang", Head.CodeOf(language));
        Head.Write(html, title, PageAssets.BacktestPolicy, PageAssets.Style, PageAssets.BacktestStyle);
        using var body = html.In("body");
        html.Start("a", "skip").Attribute("href", "#main").Text(language.Say("跳到正文", "Skip to the content")).End();
        using (html.In("header"))
        {
            html.Element("h1", title);
            html.Element("p", language.Say(
                "各种方法只用当时已知的数据预测是否未达标，再与实际结果对照。Brier 评分越低越好；概率仅供参考，不作扣分依据。",
                "Each model forecast misses from what was known then, and was held against what came. A lower Brier score is better; probabilities are for reference and deduct nothing."));
        }

        WriteContents(html, reports, sum, language);
        using var main = html.In("main").Attribute("id", "main").Attribute("tabindex", "-1");
        var tables = new BacktestTables(html, language);
        if (reports.IsEmpty)
            html.Element("p", language.Say("没有可以检验的历史数据。", "There is no history to test on."));
        if (sum is not null)
            using (html.In("section").Attribute("id", "sum"))
            {
                html.Element("h2", SumName(sum, language));
                tables.Write(sum.Tables);
            }

        for (var i = 0; i < reports.Length; i++)
            using (html.In("section").Attribute("id", "p" + PageData.N(i + 1)))
            {
                html.Element("h2", reports[i].Panel.Title.In(language));
                html.Element("p", Facts(reports[i], language));
                tables.Write(reports[i].Tables);
            }
    }

    private static void WriteContents(HtmlWriter html, ImmutableArray<BacktestReport> reports, BacktestSum? sum, Language language)
    {
        using var nav = html.In("nav");
        nav.Attribute("aria-label", language.Say("目录", "Contents"));
        html.Element("h2", language.Say("目录", "Contents"));
        using var list = html.In("ul");
        if (sum is not null)
            Entry("sum", SumName(sum, language));
        for (var i = 0; i < reports.Length; i++)
            Entry("p" + PageData.N(i + 1), reports[i].Panel.Title.In(language));

        void Entry(string id, string name)
        {
            using (html.In("li"))
                html.Start("a").Attribute("href", "#" + id).Text(name).End();
        }
    }

    private static string SumName(BacktestSum sum, Language language) => language.Say($"合计：{sum.Panels} 个目标", $"Together: {sum.Panels} targets");

    private static string Facts(BacktestReport report, Language language)
    {
        var panel = report.Panel;
        var goal = (report.Settings.Target * 100m).ToString("0.##########", CultureInfo.InvariantCulture) + "%";
        var side = report.Settings.Side;
        return language.Say(
            $"{panel.Units} 个单位，{panel.FirstPeriod} 至 {panel.LastPeriod}，{panel.Rows} 行；目标：{side.Chinese} {goal}",
            $"{panel.Units} units, {panel.FirstPeriod} to {panel.LastPeriod}, {panel.Rows} rows; target: {side.English} {goal}");
    }
}
