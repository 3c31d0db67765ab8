using PlanMetrics.Json;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Html.Charts;

/// <summary>How the ranked units of a peer group spread over the grades.</summary>
internal static class GradeBar
{
    public static void Write(HtmlWriter html, PageData page, string group, IReadOnlyList<UnitScore> units)
    {
        var grades = page.Report.Profile.Grades.Reverse().ToArray();
        var parts = grades.Select(grade => (Class: page.GradeClass(grade), Count: units.Count(unit => unit.Grade == grade), Sign: grade.Name.In(page.Language))).ToArray();
        var words = string.Join(page.Say("，", ", "), grades.Select((grade, at) => $"{grade.Name.In(page.Language)} {parts[at].Count}"));
        StackedBar.Write(html, page.Say($"{group} {units.Count} 个：{words}", $"{group} ({units.Count}): {words}"), words, parts);
    }

    public static void WriteLegend(HtmlWriter html, PageData page) => StackedBar.WriteLegend(
        html, page.Report.Profile.Grades.Reverse().Select(grade => (page.GradeClass(grade), $"{grade.Name.In(page.Language)} ≥{NumberText.Of(grade.From)}")));
}
