using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;
using PlanMetrics.Reports;

namespace PlanMetrics.Cli.Texts;

/// <summary>The district: its sections, and its values of the targets that the text gives a number or a date.</summary>
internal static class DistrictText
{
    public static void Write(Report report, Shell shell)
    {
        WriteSections(report, shell);
        WriteExplicit(report, shell);
    }

    private static void WriteSections(Report report, Shell shell)
    {
        var decimals = report.Profile.Decimals;
        var table = new TextTable(
            new(shell.Say("部分", "Section")), new(shell.Say("得分", "Score"), IsNumber: true), new(shell.Say("分值", "Full"), IsNumber: true),
            new(shell.Say("计分目标", "Scored"), IsNumber: true), new(shell.Say("全部目标", "Targets"), IsNumber: true));
        foreach (var node in report.District.Total.Children)
        {
            var section = report.Plan.Sections.FirstOrDefault(section => Number(section.Number) == node.Id);
            var name = section is null ? node.Name.In(shell.Language) : $"{section.Heading}{section.Name.In(shell.Language)}";
            var targets = node.Leaves().ToArray();
            table.Add(
                name, ReportText.Fixed(node.Points, decimals), ReportText.Fixed(node.FullPoints, 0),
                Number(targets.Count(target => target.Applies)), Number(targets.Length));
        }

        table.Add(
            shell.Say("合计", "Total"), ReportText.Fixed(report.District.Published, decimals), ReportText.Fixed(report.District.Full, 0),
            Number(report.District.Scored), Number(report.District.Total.Leaves().Count()));
        shell.Out.WriteLine(Ink.Strong(shell.Say("全区各部分", "District by section"), shell));
        table.WriteTo(shell.Out);
        shell.Out.WriteLine();
    }

    private static void WriteExplicit(Report report, Shell shell)
    {
        var table = new TextTable(
            new(shell.Say("明确目标", "Explicit target")), new(shell.Say("指标值", "Actual"), IsNumber: true),
            new(shell.Say("目标值", "Threshold"), IsNumber: true), new(shell.Say("结论", "Verdict")));
        foreach (var row in report.Targets)
            if (row.Measure is { Role: MeasureRole.District, Target.Tier: Tier.Explicit } measure)
                table.Add(
                    measure.Target.Name.In(shell.Language), MeasureWords.Actual(measure, shell.Language), MeasureWords.Threshold(measure, shell.Language),
                    MeasureWords.Verdict(measure, shell.Language));
        if (table.IsEmpty)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("全区明确目标", "District: explicit targets"), shell));
        table.WriteTo(shell.Out);
        shell.Out.WriteLine();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
