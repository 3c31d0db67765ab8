using System.CommandLine;
using System.Text;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Reports;
using PlanMetrics.Results;
using PlanMetrics.Results.Editions;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>score INPUT...</c>: reads workbooks, folders or CSV, scores, and writes a result folder.</summary>
internal static class ScoreCommand
{
    public static Command Build(Shell shell)
    {
        var command = new Command("score", shell.Say("读取报送数据，计分排名，写出结果", "Read what was handed in, score and rank, write the result"));
        var arguments = new RunArguments(command, shell);
        var options = new ScoreOptions(command, shell);
        var editions = new EditionOptions(command, shell);
        command.SetAction(result => Run(arguments, options, editions, result, shell));
        return command;
    }

    private static int Run(RunArguments arguments, ScoreOptions options, EditionOptions editions, ParseResult result, Shell shell)
    {
        var folder = options.Folder(result);
        var outputs = new Findings();
        // Asked before the work, so that nobody waits for a result that cannot be written.
        var asked = editions.Asked(result);
        var replaced = editions.Supersedes(result);
        if (folder is not null && !ResultFolder.MayWrite(folder, [.. arguments.Inputs(result), .. replaced is null ? [] : new[] { replaced }], options.Force(result), outputs))
            return Refused(outputs, ExitCode.Output, shell);
        var superseded = replaced is null ? null : SupersededResult.Open(replaced, outputs, shell.Cancelled);
        var edition = asked is null || (superseded is null && replaced is not null) ? null : EditionCheck.Of(asked, superseded, outputs);
        if (asked is not null && edition is null)
            return Refused(outputs, ExitCode.Usage, shell);
        var model = options.Model(result);
        var data = arguments.Load(result);
        shell.Cancelled.ThrowIfCancellationRequested();
        var report = ReportOf(data, data.Options with { Stability = options.Stability(result), Model = model, Edition = edition }, ScoreOptions.FileLanguage(result));
        if (superseded is not null && !EditionCheck.IsSameSubject(report.Plan, report.Scope, superseded, outputs))
            return Refused(outputs, ExitCode.Usage, shell);
        shell.Cancelled.ThrowIfCancellationRequested();
        var isStopped = options.Strict(result) && !report.IsComplete;
        if (!isStopped)
            Print(report, options.IsJson(result), shell);
        var isWritten = !isStopped && folder is not null && ResultFolder.Write(
            report, data.Sources, folder, options.ResultOptions(result, data.Encoding), outputs, shell.Cancelled);
        FindingsSummary.Write(report.Findings, isWritten ? folder : null, GlobalOptions.IsQuiet(result), shell);
        if (isStopped)
            shell.Error.WriteLine(shell.Say("planmetrics: 有强制性问题，按 --strict 未计分", "planmetrics: there are errors, nothing is scored (--strict)"));
        if (folder is not null && !isStopped && !isWritten)
            return Refused(outputs, ExitCode.Output, shell);
        FindingsWriter.Write(outputs.Sorted(), shell);
        return report.IsComplete ? ExitCode.Done : ExitCode.DoneWithErrors;
    }

    private static Report ReportOf(RunData data, EvaluationOptions options, Language? language)
    {
        var observations = ObservationTable.From(
            data.Plan, data.Roster, data.Profile, data.Inputs.Submissions, options.Year, data.Findings);
        _ = DateOption.ScopeOf(observations.Year, options.AsOf);
        return Evaluation.Run(data.Plan, data.Roster, data.Profile, observations, options, data.Findings).ToReport(language);
    }

    private static void Print(Report report, bool isJson, Shell shell)
    {
        if (!isJson)
        {
            ReportText.Write(report, shell);
            return;
        }

        using var stream = new MemoryStream();
        ReportJson.Write(report, stream);
        shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static int Refused(Findings outputs, int exitCode, Shell shell)
    {
        FindingsWriter.Write(outputs.Sorted(), shell);
        return exitCode;
    }
}
