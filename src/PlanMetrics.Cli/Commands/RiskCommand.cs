using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Reports;
using PlanMetrics.Risks;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>risk INPUT...</c>: the risk register alone.</summary>
internal static class RiskCommand
{
    public static Command Build(Shell shell)
    {
        var command = new Command("risk", shell.Say("风险研判：谁可能完不成什么，概率和理由（仅供参考）", "Who is likely to miss what, with probability and reason, for reference"));
        var arguments = new RunArguments(command, shell);
        var filter = new RiskFilter(command, shell);
        var model = ModelOption.Build(shell);
        var format = FormatOption.Build(shell);
        var output = new Option<string?>("--out", "-o") { HelpName = shell.Say("文件", "file"), Description = shell.Say("写出 CSV 文件", "Write a CSV file") };
        var force = new Option<bool>("--force") { Description = shell.Say("覆盖已有文件", "Replace a file that is there") };
        command.Options.Add(model);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(force);
        command.SetAction(result =>
        {
            var file = result.GetValue(output);
            var learned = ModelOption.Load(result.GetValue(model), shell);
            var data = arguments.Load(result);
            data = data with { Options = data.Options with { Model = learned } };
            var chosen = filter.Of(result, data);
            var evaluation = Evaluated(data);
            var rows = evaluation.Risks.All.Where(chosen.Takes).ToImmutableArray();
            var warnings = evaluation.Warnings.All.Where(chosen.Takes).ToImmutableArray();
            if (file is not null && Write(file, result.GetValue(force), rows, ScoreOptions.FileLanguage(result) ?? data.Plan.Language, data, shell) is not ExitCode.Done and var failed)
                return failed;
            if (result.GetValue(format) == "json")
                PrintJson(evaluation, rows, warnings, shell);
            else
                Print(evaluation, rows, warnings, chosen.IsNarrow, shell);
            FindingsSummary.Write(evaluation.Findings, null, GlobalOptions.IsQuiet(result), shell);
            return FindingsSummary.Count(evaluation.Findings, Severity.Error) > 0 ? ExitCode.DoneWithErrors : ExitCode.Done;
        });
        return command;
    }

    private static Evaluation Evaluated(RunData data)
    {
        var observations = ObservationTable.From(data.Plan, data.Roster, data.Profile, data.Inputs.Submissions, data.Options.Year, data.Findings);
        _ = DateOption.ScopeOf(observations.Year, data.Options.AsOf);
        return Evaluation.Run(data.Plan, data.Roster, data.Profile, observations, data.Options, data.Findings);
    }

    private static int Write(string file, bool force, ImmutableArray<Risk> rows, Language language, RunData data, Shell shell) =>
        string.Equals(Path.GetExtension(file), ".csv", StringComparison.OrdinalIgnoreCase)
            ? FileOutput.Write(file, force, stream => ReportCsv.WriteRisks(rows, language, stream), shell, [.. data.Inputs.Sources.Select(input => input.FullPath)])
            : throw new UsageException(new($"文件“{file}”的后缀不是 .csv", $"the ending of \"{file}\" is not .csv"));

    private static void Print(Evaluation evaluation, ImmutableArray<Risk> rows, ImmutableArray<Warning> warnings, bool isNarrow, Shell shell)
    {
        RiskText.Write(evaluation, rows, isNarrow, shell);
        WarningText.Write(warnings, evaluation.Roster, isNarrow, shell);
    }

    private static void PrintJson(Evaluation evaluation, ImmutableArray<Risk> rows, ImmutableArray<Warning> warnings, Shell shell)
    {
        using var stream = new MemoryStream();
        RiskJson.Write(evaluation.Scope, rows, warnings, stream);
        shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
