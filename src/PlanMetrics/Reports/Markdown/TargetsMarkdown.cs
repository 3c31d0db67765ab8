using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Markdown;

/// <summary>The targets that units missed, and those for which they have handed in nothing usable.</summary>
internal sealed class TargetsMarkdown(Report report, TextWriter text)
{
    private readonly Language language = report.Language;
    private readonly UnitLine units = new(report);

    public void Write()
    {
        var own = report.Targets.Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.Own).ToArray();
        WriteMissed(own.Where(measure => measure is { State: MeasureState.Reported, Met: false }));
        WriteUnusable(own.Where(measure => measure.State is MeasureState.Missing or MeasureState.Rejected));
    }

    /// <summary>Name, value, threshold and verdict of a target, ready for cells.</summary>
    public static string[] Cells(Measure measure, Language language) =>
    [
        MarkdownText.Of(measure.Target.Name.In(language)), MarkdownText.Of(MeasureWords.Actual(measure, language)),
        MarkdownText.Of(MeasureWords.Threshold(measure, language)), MarkdownText.Of(MeasureWords.Verdict(measure, language)),
    ];

    private void WriteMissed(IEnumerable<Measure> missed)
    {
        var table = new MarkdownTable(
            (language.Say("单位", "Unit"), false), (language.Say("目标", "Target"), false), (language.Say("指标值", "Actual"), true),
            (language.Say("目标值", "Threshold"), true), (language.Say("结论", "Verdict"), false));
        foreach (var measure in missed)
            table.Add([units.Name(measure.UnitId), .. Cells(measure, language)]);
        WriteSection(language.Say("各单位未达到的目标", "Targets that units missed"), table);
    }

    private void WriteUnusable(IEnumerable<Measure> unusable)
    {
        var table = new MarkdownTable(
            (language.Say("单位", "Unit"), false), (language.Say("未填报", "Missing"), true), (language.Say("数据无效", "Rejected"), true),
            (language.Say("目标", "Targets"), false));
        foreach (var unit in unusable.GroupBy(measure => measure.UnitId, StringComparer.Ordinal))
            table.Add(
                units.Name(unit.Key), Count(unit, MeasureState.Missing), Count(unit, MeasureState.Rejected),
                MarkdownText.Of(string.Join(language.Say("、", ", "), unit.Select(measure => measure.Target.Name.In(language)))));
        WriteSection(language.Say("未填报或数据无效的目标", "Targets without a usable figure"), table);
    }

    private void WriteSection(string heading, MarkdownTable table)
    {
        if (table.IsEmpty)
            return;
        text.WriteLine("## " + heading);
        text.WriteLine();
        table.WriteTo(text);
    }

    private static string Count(IEnumerable<Measure> measures, MeasureState state) =>
        MarkdownTable.Number(measures.Count(measure => measure.State == state));
}
