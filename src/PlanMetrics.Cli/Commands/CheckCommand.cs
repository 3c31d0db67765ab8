using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>check INPUT...</c>: reads, reports findings and who has handed in what; scores nothing.</summary>
internal static class CheckCommand
{
    public static Command Build(Shell shell)
    {
        var command = new Command("check", shell.Say("读取报送数据，列出校验问题和报送情况，不计分", "Read what was handed in, list findings and who reported; scores nothing"));
        var arguments = new RunArguments(command, shell);
        var format = FormatOption.Build(shell);
        var annotate = new Option<string?>("--annotate")
        {
            HelpName = shell.Say("文件夹", "folder"),
            Description = shell.Say(
                "写出退回文件：有问题的工作簿各一份副本，问题单元格着色加批注，首页为退回补正单；原件不动",
                "Write what goes back: a copy of each workbook with findings, cells coloured and commented, a return slip in front; the originals stay"),
        };
        command.Options.Add(format);
        command.Options.Add(annotate);
        command.SetAction(result =>
        {
            var returns = result.GetValue(annotate) is { } folder ? new ReturnOutput(folder, ScoreOptions.FileLanguage(result)) : null;
            // Asked before the work, so that nobody waits for copies that cannot be written.
            if (returns is not null && !returns.MayWrite(arguments.Inputs(result), shell))
                return ExitCode.Output;
            return Run(arguments.Load(result), result.GetValue(format) == "json", GlobalOptions.IsQuiet(result), returns, shell);
        });
        return command;
    }

    private static int Run(RunData data, bool isJson, bool isQuiet, ReturnOutput? returns, Shell shell)
    {
        var observations = ObservationTable.From(
            data.Plan, data.Roster, data.Profile, data.Inputs.Submissions, data.Options.Year, data.Findings);
        var scope = DateOption.ScopeOf(observations.Year, data.Options.AsOf);
        var duties = DutyTable.From(data.Plan, data.Roster, observations.Year);
        var reporting = ReportingTable.From(data.Roster, data.Profile, scope, duties, observations);
        var completeness = CompletenessTable.From(data.Roster, data.Profile, scope, duties, observations);
        var findings = data.Findings.Sorted();
        if (isJson)
            PrintJson(data, scope, reporting, completeness, findings, shell);
        else
            Print(data, observations, scope, reporting, completeness, shell);
        FindingsSummary.Write(findings, null, isQuiet, shell);
        if (returns is not null && !returns.Write(data, scope, observations, findings, shell))
            return ExitCode.Output;
        return FindingsSummary.Count(findings, Severity.Error) > 0 ? ExitCode.DoneWithErrors : ExitCode.Done;
    }

    private static void Print(
        RunData data, ObservationTable observations, EvaluationScope scope, ReportingTable reporting,
        CompletenessTable completeness, Shell shell)
    {
        shell.Out.WriteLine(shell.Say(
            $"{scope.Year}年度  数据截至日期 {scope.AsOf:yyyy-MM-dd}", $"Year {scope.Year}, as of {scope.AsOf:yyyy-MM-dd}"));
        shell.Out.WriteLine(shell.Say(
            $"读取文件 {data.Inputs.Submissions.Length} 个（共 {data.Inputs.Files.Length} 个），单元格 {data.Inputs.Submissions.Sum(file => file.CellsRead)} 个，填报值 {observations.All.Length} 条",
            $"files read: {data.Inputs.Submissions.Length} of {data.Inputs.Files.Length}, cells: {data.Inputs.Submissions.Sum(file => file.CellsRead)}, figures: {observations.All.Length}"));
        if (!observations.Adjustments.IsEmpty)
            shell.Out.WriteLine(shell.Say($"加扣分登记 {observations.Adjustments.Length} 条", $"entries of the register: {observations.Adjustments.Length}"));
        if (!data.Plan.HasTasks)
            return;
        ReportingText.Write(reporting.Rows, data.Roster, shell);
        CompletenessText.Write(reporting, completeness, data.Roster, shell);
        FormsText.Write(data.Inputs.Submissions, data.Roster, shell);
    }

    private static void PrintJson(
        RunData data, EvaluationScope scope, ReportingTable reporting, CompletenessTable completeness, ImmutableArray<Diagnostic> findings, Shell shell)
    {
        using var stream = new MemoryStream();
        CheckJson.Write(scope, reporting.Rows, findings, stream, data.Inputs.Submissions, data.Plan.HasTasks ? completeness : null);
        shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
