using System.Collections.Immutable;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>What was found in one unit's figures.</summary>
internal static class UnitFindings
{
    public static void Write(HtmlWriter html, PageData page, UnitScore unit)
    {
        WriteWarnings(html, page, unit);
        WriteQuestions(html, page, unit);
        var findings = page.FindingsOf(unit.UnitId);
        if (findings.IsEmpty)
            return;
        var shown = PageLimits.First(findings, PageLimits.FindingsOfUnit);
        html.Element("h4", page.Say($"校验问题（{findings.Length} 条）", $"Findings ({findings.Length})"));
        FindingTable.Write(html, page, page.Say("本单位的校验问题", "Findings of this unit"), shown, withUnit: false);
        PageLimits.Note(html, page, findings.Length, shown.Length, "findings.csv");
    }

    private static void WriteWarnings(HtmlWriter html, PageData page, UnitScore unit)
    {
        var warnings = page.WarningsOf(unit.UnitId).ToArray();
        if (warnings.Length == 0)
            return;
        html.Element("h4", page.Say($"预警（{warnings.Length} 条，依据事实）", $"Warnings from facts ({warnings.Length})"));
        using var frame = DataTable.Open(html, page.Say("本单位的预警", "Warnings of this unit"), "warnings",
            [new(page.Say("情形", "Fact")), new(page.Say("档次", "Rung")), new(page.Say("任务", "Task"), true), new(page.Say("目标", "Target")), new(page.Say("事实", "What happened"))]);
        foreach (var warning in warnings)
            using (html.In("tr"))
            {
                html.Element("td", WarningTriggers.Word(warning.Rung.Trigger).In(page.Language), "code");
                html.Element("td", string.Join(' ', new[] { warning.Rung.Name.In(page.Language), warning.Rung.Colour }.Where(text => text.Length > 0)), "code");
                DataTable.Number(html, warning.Target is { Task: > 0 and var task } ? PageData.N(task) : "—");
                html.Start("th").Attribute("scope", "row").Text(warning.Target?.Name.In(page.Language) ?? "—").End();
                html.Element("td", warning.Fact.In(page.Language));
            }
    }

    private static void WriteQuestions(HtmlWriter html, PageData page, UnitScore unit)
    {
        var questions = page.QuestionsOf(unit.UnitId).Select(question => question.Finding).ToImmutableArray();
        if (questions.IsEmpty)
            return;
        var shown = PageLimits.First(questions, PageLimits.FindingsOfUnit);
        html.Element("h4", page.Say($"数据疑点（{questions.Length} 条，仅供内部核实）", $"Questions on figures ({questions.Length}, for internal use)"));
        FindingTable.Write(html, page, page.Say("本单位的数据疑点", "Questions on this unit's figures"), shown, withUnit: false);
        PageLimits.Note(html, page, questions.Length, shown.Length, "questions.csv");
    }
}
