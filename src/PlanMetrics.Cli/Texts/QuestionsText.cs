using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;

namespace PlanMetrics.Cli.Texts;

/// <summary>数据疑点: how many questions the figures raise, how many met targets rest on them, and the gravest few.</summary>
internal static class QuestionsText
{
    private const int Shown = 5;

    public static void Write(Report report, Shell shell)
    {
        var all = report.Questions.All;
        if (all.IsEmpty)
            return;
        var met = report.Targets.Count(row => row.Measure.Met == true && report.Questions.Concerns(row.Measure));
        shell.Out.WriteLine();
        shell.Out.WriteLine(Ink.Strong(shell.Say(
            $"数据疑点 {all.Length} 条（请核实；不影响得分）", $"Questions about figures: {all.Length} (to be checked; no score depends on them)"), shell)
            + (met > 0 ? shell.Say($"，其中达标但数据待核实 {met} 项", $", {met} targets are met on figures under question") : ""));
        foreach (var question in all.Take(Shown))
            shell.Out.WriteLine($"  {question.Finding.Descriptor.Code} {Word(question.Severity, shell)}  {VisibleText.OneLine(question.Finding.Message(shell.Language))}");
        if (all.Length > Shown)
            shell.Out.WriteLine("  " + shell.Say(
                $"另有 {(all.Length - Shown).ToString(CultureInfo.InvariantCulture)} 条，详见 questions.csv",
                $"{(all.Length - Shown).ToString(CultureInfo.InvariantCulture)} more in questions.csv"));
    }

    private static string Word(Severity severity, Shell shell) => severity switch
    {
        Severity.Error => shell.Say("算术不符", "arithmetic"),
        Severity.Warning => shell.Say("少见", "unusual"),
        _ => shell.Say("提示", "note"),
    };
}
