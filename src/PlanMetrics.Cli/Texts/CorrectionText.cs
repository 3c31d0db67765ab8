using System.Globalization;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>What <c>compare</c> prints of two editions beside the comparison: what each change rests on, and what became of the objections.</summary>
internal static class CorrectionText
{
    public static void Write(ResultComparison comparison, Shell shell)
    {
        WriteReasons(comparison, shell);
        WriteObjections(comparison, shell);
    }

    private static void WriteReasons(ResultComparison comparison, Shell shell)
    {
        var units = comparison.Units.Where(unit => unit.UnitId != ReportingUnit.District)
            .Where(unit => unit.Targets.Any(target => !target.Reasons.IsEmpty) || unit.Reasons.Any(IsShown)).ToArray();
        if (units.Length == 0)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("各项变动的依据", "What each change rests on"), shell));
        foreach (var unit in units)
        {
            shell.Out.WriteLine("  " + unit.Name.In(shell.Language));
            foreach (var target in unit.Targets.Where(target => !target.Reasons.IsEmpty))
                WriteLine(target.Title.In(shell.Language), target.Change, target.Reasons, shell);
            if (unit.Reasons.Any(IsShown))
                WriteLine(shell.Say("总分", "total"), unit.Adjustment, unit.Reasons.Where(IsShown), shell);
        }

        shell.Out.WriteLine();
    }

    // Those whose rank others moved have a list of their own.
    private static bool IsShown(ChangeReason reason) => reason.Kind != ChangeKind.Others;

    private static void WriteLine(string name, decimal change, IEnumerable<ChangeReason> reasons, Shell shell)
    {
        shell.Out.WriteLine($"    {name}  {ChangeText.Of(change)}");
        foreach (var reason in reasons)
        {
            var words = ChangeWords.Of(reason, shell.Language);
            shell.Out.WriteLine("      " + (reason.Kind == ChangeKind.Unexplained ? Ink.Alarm(words, shell) : words));
        }
    }

    private static void WriteObjections(ResultComparison comparison, Shell shell)
    {
        if (comparison.Objections.IsEmpty)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("异议处理情况", "Objections"), shell));
        var table = new TextTable(
            new(shell.Say("单位", "Unit")), new(shell.Say("目标", "Target")), new(shell.Say("处理意见", "Decision")), new(shell.Say("依据文件", "Document")),
            new(shell.Say("原得分", "Before"), IsNumber: true), new(shell.Say("新得分", "After"), IsNumber: true), new(shell.Say("说明", "Remarks")));
        foreach (var outcome in comparison.Objections)
            table.Add(
                outcome.Unit.In(shell.Language), outcome.Objection.TargetId.Length > 0 ? outcome.Target.In(shell.Language) : shell.Say("总分", "total"),
                ChangeWords.Of(outcome.Objection.Decision).In(shell.Language), outcome.Objection.Document,
                Points(outcome.Before), Points(outcome.After), ChangeWords.Remarks(outcome, shell.Language));
        table.WriteTo(shell.Out);
        shell.Out.WriteLine();
    }

    // Points of a target have twelve decimals, of which nobody compares more than a few.
    private static string Points(decimal? points) => points?.ToString("0.####", CultureInfo.InvariantCulture) ?? "—";
}
