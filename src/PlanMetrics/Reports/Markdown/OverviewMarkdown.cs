using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Markdown;

/// <summary>The district at a glance: its score, its sections, its explicit targets.</summary>
internal sealed class OverviewMarkdown(Report report, TextWriter text)
{
    private readonly Language language = report.Language;

    public void Write()
    {
        if (!report.Plan.HasDistrict)
            return;
        text.WriteLine(language.Say("## 全区", "## District"));
        text.WriteLine();
        WriteFigures();
        WriteSections();
        WriteExplicit();
    }

    private void WriteFigures()
    {
        var district = report.District;
        var judged = report.Targets.Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.District).ToArray();
        var table = new MarkdownTable(("", false), ("", true));
        table.Add(language.Say("得分", "Score"), UnitLine.Fixed(district.Published, report.Profile.Decimals));
        table.Add(language.Say("得分率", "Score rate"), UnitLine.Fixed(district.Rate, report.Profile.Decimals) + (district.Rate is null ? "" : "%"));
        table.Add(language.Say("达到的目标", "Targets met"), Count(judged, measure => measure.Met == true));
        table.Add(language.Say("未达到的目标", "Targets not met"), Count(judged, measure => measure.Met == false));
        foreach (var state in new[] { MeasureState.Missing, MeasureState.Rejected, MeasureState.NotDue, MeasureState.NotApplicable })
            table.Add(MeasureWords.State(state, language), Count(judged, measure => measure.State == state));
        table.WriteTo(text);
    }

    private static string Count(Measure[] measures, Func<Measure, bool> counts) => MarkdownTable.Number(measures.Count(counts));

    private void WriteSections()
    {
        var table = new MarkdownTable(
            (language.Say("部分", "Section"), false), (language.Say("得分", "Score"), true), (language.Say("分值", "Full"), true),
            (language.Say("计分目标", "Scored"), true), (language.Say("全部目标", "Targets"), true));
        foreach (var node in report.District.Total.Children)
        {
            var section = report.Plan.Sections.FirstOrDefault(section => MarkdownTable.Number(section.Number) == node.Id);
            var name = section is null ? node.Name.In(language) : section.Heading + section.Name.In(language);
            var targets = node.Leaves().ToArray();
            table.Add(
                MarkdownText.Of(name), UnitLine.Fixed(node.Points, report.Profile.Decimals), UnitLine.Fixed(node.FullPoints, 0),
                MarkdownTable.Number(targets.Count(target => target.Applies)), MarkdownTable.Number(targets.Length));
        }

        if (!table.IsEmpty)
            table.WriteTo(text);
    }

    private void WriteExplicit()
    {
        var table = new MarkdownTable(
            (language.Say("任务", "Task"), true), (language.Say("明确目标", "Explicit target"), false), (language.Say("指标值", "Actual"), true),
            (language.Say("目标值", "Threshold"), true), (language.Say("结论", "Verdict"), false));
        foreach (var row in report.Targets)
            if (row.Measure is { Role: MeasureRole.District, Target.Tier: Tier.Explicit } measure)
                table.Add([MarkdownTable.Number(measure.Target.Task), .. TargetsMarkdown.Cells(measure, language)]);
        if (table.IsEmpty)
            return;
        text.WriteLine(language.Say("## 全区明确目标", "## Explicit targets of the district"));
        text.WriteLine();
        table.WriteTo(text);
    }
}
