using System.CommandLine;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Learning;
using PlanMetrics.Risks.Learned;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>learn INPUT... -o model.json</c>: fits a model on the past, and writes it only where it has beaten the rule there.</summary>
internal static class LearnCommand
{
    public static Command Build(Shell shell)
    {
        var command = new Command("learn", shell.Say(
            "用历史数据训练学习模型；只有在历史上明显优于规则时才写出", "Train a model on past data; it is written only where it has clearly beaten the rule there"));
        var panels = new PanelArguments(command, shell);
        var output = new Option<string>("--out", "-o") { Required = true, HelpName = "model.json", Description = shell.Say("写出的模型文件", "The model file to write") };
        var force = new Option<bool>("--force") { Description = shell.Say("替换已有的文件", "Replace a file that is there") };
        command.Options.Add(output);
        command.Options.Add(force);
        command.SetAction(result => Run(panels, result, result.GetRequiredValue(output), result.GetValue(force), shell));
        return command;
    }

    private static int Run(PanelArguments arguments, ParseResult result, string path, bool force, Shell shell)
    {
        var findings = new Findings();
        var settings = arguments.Settings(result);
        var panels = arguments.Load(result, findings).ToArray();
        var model = panels.Length == 0 ? null : ModelTraining.Run(panels, settings, findings, shell.Cancelled);
        var sorted = findings.Sorted();
        FindingsSummary.Write(sorted, null, GlobalOptions.IsQuiet(result), shell);
        if (model is null)
        {
            shell.Error.WriteLine(shell.Say("planmetrics: 未写出模型", "planmetrics: no model is written"));
            return ExitCode.DoneWithErrors;
        }

        var written = FileOutput.Write(path, force, stream => LearnedModelFile.Write(model, stream), shell, arguments.Inputs(result));
        if (written != ExitCode.Done)
            return written;
        Print(model, shell);
        return FindingsSummary.Count(sorted, Severity.Error) == 0 ? ExitCode.Done : ExitCode.DoneWithErrors;
    }

    private static void Print(LearnedModel model, Shell shell)
    {
        var card = model.Card;
        shell.Out.WriteLine(shell.Say(
            $"{card.HeldOutOrigins} 个时点的 {card.HeldOutCases} 个未见案例：Brier 评分 {Number(card.Brier)}，规则 {Number(card.RuleBrier)}（区间一半 {Number(card.HalfWidth)}），校准斜率 {Number(card.Slope)}",
            $"{card.HeldOutCases} cases it had not seen, at {card.HeldOutOrigins} origins: Brier score {Number(card.Brier)}, the rule {Number(card.RuleBrier)} (half interval {Number(card.HalfWidth)}), calibration slope {Number(card.Slope)}"));
        var table = new TextTable(
            new(shell.Say("特征", "feature")), new(shell.Say("权重", "weight"), true), new(shell.Say("均值", "mean"), true), new(shell.Say("离差", "deviation"), true),
            new(shell.Say("置换重要性", "permutation importance"), true));
        foreach (var feature in model.Features)
            table.Add(feature.Name, Number(feature.Weight), Number(feature.Mean), Number(feature.Deviation), Number(feature.Importance));
        table.WriteTo(shell.Out);
    }

    private static string Number(decimal? value) => value is { } known ? known.ToString("F4", CultureInfo.InvariantCulture) : "–";
}
