using System.CommandLine;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Reports;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>final INPUT...</c>: the final view over the years of the plan.</summary>
internal static class FinalCommand
{
    public static Command Build(Shell shell)
    {
        var command = new Command("final", shell.Say(
            "终期评估：规划各年度的指标值、计数累计、里程碑按期与否；缺少的年度逐一指明", "The final view: each plan year's values, what counts have come to, milestones on time, late or never; missing years are named"));
        var arguments = new RunArguments(command, shell);
        var output = new Option<string?>("--out", "-o") { HelpName = shell.Say("文件", "file"), Description = shell.Say("写出 CSV 文件", "Write a CSV file") };
        var force = new Option<bool>("--force") { Description = shell.Say("覆盖已有文件", "Replace a file that is there") };
        command.Options.Add(output);
        command.Options.Add(force);
        command.SetAction(result =>
        {
            var file = CsvOf(result.GetValue(output));
            var data = arguments.Load(result);
            var observations = ObservationTable.From(data.Plan, data.Roster, data.Profile, data.Inputs.Submissions, data.Options.Year, data.Findings);
            var scope = DateOption.ScopeOf(observations.Year, data.Options.AsOf);
            var table = FinalTable.From(data.Plan, data.Roster, data.Profile, observations, scope.AsOf);
            if (file is not null && Write(file, result.GetValue(force), table, data, shell) is not ExitCode.Done and var failed)
                return failed;
            FinalText.Write(table, data.Plan, data.Roster, scope.AsOf, shell);
            var findings = data.Findings.Sorted();
            FindingsSummary.Write(findings, null, GlobalOptions.IsQuiet(result), shell);
            return FindingsSummary.Count(findings, Severity.Error) > 0 ? ExitCode.DoneWithErrors : ExitCode.Done;
        });
        return command;
    }

    private static string? CsvOf(string? file) =>
        file is null || string.Equals(Path.GetExtension(file), ".csv", StringComparison.OrdinalIgnoreCase)
            ? file
            : throw new UsageException(new($"文件“{file}”的后缀不是 .csv", $"the ending of \"{file}\" is not .csv"));

    private static int Write(string file, bool force, FinalTable table, RunData data, Shell shell) =>
        FileOutput.Write(file, force, stream => ReportCsv.WriteFinal(table, stream), shell, [.. data.Inputs.Sources.Select(input => input.FullPath)]);
}
