using System.Collections.Immutable;
using PlanMetrics.Profiles;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>The warnings on the console.</summary>
internal static class WarningText
{
    private const int MostRows = 20;

    public static void Write(ImmutableArray<Warning> warnings, Roster roster, bool isNarrow, Shell shell)
    {
        if (warnings.IsEmpty)
            return;
        shell.Out.WriteLine();
        shell.Out.WriteLine(Ink.Strong(shell.Say("预警（只凭事实；后果按本地办法，本程序不执行）", "Warnings (facts alone; consequences are the office's, never applied here)"), shell));
        var counts = warnings.CountBy(warning => warning.Rung.Trigger).OrderBy(trigger => trigger.Key).Select(trigger => $"{Word(trigger.Key, shell)} {trigger.Value}");
        shell.Out.WriteLine(string.Join(shell.Say("，", ", "), counts));
        var names = new UnitNames(roster, shell);
        var table = new TextTable(
            new(shell.Say("情形", "Fact")), new(shell.Say("档次", "Rung")), new(shell.Say("单位", "Unit")), new(shell.Say("目标", "Target")),
            new(shell.Say("事实", "What happened")), new(shell.Say("后果", "Consequence")));
        foreach (var warning in isNarrow ? warnings : [.. warnings.Take(MostRows)])
            table.Add(
                Word(warning.Rung.Trigger, shell), string.Join(' ', new[] { warning.Rung.Name.In(shell.Language), warning.Rung.Colour }.Where(text => text.Length > 0)),
                names.Of(warning.UnitId), warning.Target?.Name.In(shell.Language) ?? "—", warning.Fact.In(shell.Language), warning.Rung.Consequence.In(shell.Language));
        table.WriteTo(shell.Out);
        if (!isNarrow && warnings.Length > MostRows)
            shell.Out.WriteLine(shell.Say(
                $"另有 {warnings.Length - MostRows} 条，可用 --unit、--target 查看；score 写出的 warnings.csv 为全部",
                $"{warnings.Length - MostRows} more: --unit and --target show them, warnings.csv of score holds all"));
    }

    private static string Word(WarningTrigger trigger, Shell shell) => WarningTriggers.Word(trigger).In(shell.Language);
}
