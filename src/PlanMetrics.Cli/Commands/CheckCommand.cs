using System.CommandLine;
using System.Text;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;

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
        var reminders = new ReminderOptions(command, shell);
        command.Options.Add(format);
        command.Options.Add(annotate);
        command.SetAction(result =>
        {
            var returns = result.GetValue(annotate) is { } folder ? new ReturnOutput(folder, ScoreOptions.FileLanguage(result)) : null;
            reminders.Check(result);
            // Asked before the work, so that nobody waits for copies that cannot be written.
            if (returns is not null && !returns.MayWrite(arguments.Inputs(result), shell))
                return ExitCode.Output;
            var data = arguments.Load(result);
            var check = CheckRun.Of(data, reminders.On(result));
            if (result.GetValue(format) == "json")
                PrintJson(data, check, shell);
            else
                Print(data, check, shell);
            FindingsSummary.Write(check.Findings, null, GlobalOptions.IsQuiet(result), shell);
            if (returns is not null && !returns.Write(data, check.Scope, check.Observations, check.Findings, shell))
                return ExitCode.Output;
            if (reminders.Write(result, data, check.Reminders, shell) is not ExitCode.Done and var refused)
                return refused;
            return FindingsSummary.Count(check.Findings, Severity.Error) > 0 ? ExitCode.DoneWithErrors : ExitCode.Done;
        });
        return command;
    }

    private static void Print(RunData data, CheckRun check, Shell shell)
    {
        var (scope, observations) = (check.Scope, check.Observations);
        shell.Out.WriteLine(shell.Say(
            $"{scope.Year}年度  数据截至日期 {scope.AsOf:yyyy-MM-dd}", $"Year {scope.Year}, as of {scope.AsOf:yyyy-MM-dd}"));
        shell.Out.WriteLine(shell.Say(
            $"读取文件 {data.Inputs.Submissions.Length} 个（共 {data.Inputs.Files.Length} 个），单元格 {data.Inputs.Submissions.Sum(file => file.CellsRead)} 个，填报值 {observations.All.Length} 条",
            $"files read: {data.Inputs.Submissions.Length} of {data.Inputs.Files.Length}, cells: {data.Inputs.Submissions.Sum(file => file.CellsRead)}, figures: {observations.All.Length}"));
        if (!observations.Adjustments.IsEmpty)
            shell.Out.WriteLine(shell.Say($"加扣分登记 {observations.Adjustments.Length} 条", $"entries of the register: {observations.Adjustments.Length}"));
        if (!observations.Intake.IsEmpty)
            shell.Out.WriteLine(shell.Say($"收文登记 {observations.Intake.Length} 条", $"entries of the list of intake: {observations.Intake.Length}"));
        if (observations.All.Count(figure => figure.IsVerified) is > 0 and var verified)
            shell.Out.WriteLine(shell.Say($"核定填报值 {verified} 条", $"figures verified: {verified}"));
        if (!observations.Evidence.IsEmpty)
            shell.Out.WriteLine(shell.Say($"佐证材料目录 {observations.Evidence.Length} 条", $"entries of the index of evidence: {observations.Evidence.Length}"));
        if (!data.Plan.HasTasks)
            return;
        ReportingText.Write(check.Reporting.Rows, data.Roster, shell);
        CompletenessText.Write(check.Reporting, check.Completeness, data.Roster, shell);
        RemindersText.Write(check.Reminders, data.Roster, shell);
        ReportDutiesText.Write(check.ReportDuties.Rows, data.Roster, shell);
        FormsText.Write(data.Inputs.Submissions, data.Roster, shell);
    }

    private static void PrintJson(RunData data, CheckRun check, Shell shell)
    {
        var hasTasks = data.Plan.HasTasks;
        using var stream = new MemoryStream();
        CheckJson.Write(
            check.Scope, check.Reporting.Rows, check.Findings, stream, data.Inputs.Submissions,
            hasTasks ? check.Completeness : null, hasTasks ? check.Reminders : null, hasTasks ? check.ReportDuties : null);
        shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
