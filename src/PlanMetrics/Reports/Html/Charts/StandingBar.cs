using PlanMetrics.Measures;

namespace PlanMetrics.Reports.Html.Charts;

/// <summary>How many targets are met, are not, and have no verdict yet, and why not.</summary>
internal static class StandingBar
{
    // The signs are those that the style sheet puts before the words of a verdict.
    private static readonly (string Class, string Sign)[] Classes =
        [("met", "√"), ("not", "×"), ("open", "○"), ("later", "…"), ("missing", "!"), ("void", "#"), ("na", "–")];

    public static void Write(HtmlWriter html, PageData page, string name, IReadOnlyList<Measure> measures)
    {
        var counts = measures.CountBy(PageData.StandingClass, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var parts = Classes.Select(kind => (kind.Class, Count: counts.GetValueOrDefault(kind.Class), kind.Sign)).ToArray();
        var words = string.Join(page.Say("，", ", "), parts.Where(part => part.Count > 0).Select(part => $"{WordsOf(part.Class, page)} {part.Count}"));
        StackedBar.Write(html, name + page.Say("：", ": ") + words, words, parts);
    }

    public static void WriteLegend(HtmlWriter html, PageData page) =>
        StackedBar.WriteLegend(html, Classes.Select(kind => (kind.Class, kind.Sign + " " + WordsOf(kind.Class, page))));

    private static string WordsOf(string @class, PageData page) => @class switch
    {
        "met" => page.Say("达标", "met"),
        "not" => page.Say("未达标", "not met"),
        "open" => page.Say("未设目标值", "no threshold"),
        "later" => page.Say("未到期", "not due"),
        "missing" => page.Say("未填报", "missing"),
        "void" => page.Say("数据无效", "rejected"),
        _ => page.Say("不适用", "not applicable"),
    };
}
