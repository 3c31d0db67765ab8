using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports;
using PlanMetrics.Results;

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
        var earlier = new Option<string[]>("--earlier")
        {
            HelpName = shell.Say("结果文件夹", "folder"), AllowMultipleArgumentsPerToken = true,
            Description = shell.Say("按前一版规划评出的结果：其年度及以前各年按该版规划评价", "Results of earlier editions of the plan: the years up to each are judged by its edition"),
        };
        var format = FormatOption.Build(shell);
        command.Options.Add(earlier);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(force);
        command.SetAction(result =>
        {
            var file = CsvOf(result.GetValue(output));
            var data = arguments.Load(result);
            var observations = ObservationTable.From(data.Plan, data.Roster, data.Profile, data.Inputs.Submissions, data.Options.Year, data.Findings);
            var scope = DateOption.ScopeOf(observations.Year, data.Options.AsOf);
            var table = FinalTable.From(data.Plan, data.Roster, data.Profile, observations, scope.AsOf, Editions(result.GetValue(earlier) ?? [], scope.AsOf.Year, shell));
            if (file is not null && Write(file, result.GetValue(force), table, data, shell) is not ExitCode.Done and var failed)
                return failed;
            if (result.GetValue(format) == "json")
                Print(table, data.Plan, scope.AsOf, shell);
            else
                FinalText.Write(table, data.Plan, data.Roster, scope.AsOf, shell);
            var findings = data.Findings.Sorted();
            FindingsSummary.Write(findings, null, GlobalOptions.IsQuiet(result), shell);
            return FindingsSummary.Count(findings, Severity.Error) > 0 ? ExitCode.DoneWithErrors : ExitCode.Done;
        });
        return command;
    }

    // What an earlier result lacks is said before anything is made of the rest.
    private static ImmutableArray<PlanEdition> Editions(string[] folders, int year, Shell shell)
    {
        var editions = new List<PlanEdition>();
        foreach (var folder in folders)
        {
            var faults = new Findings();
            if (EarlierResult.Read(folder, faults, shell.Cancelled) is not { } edition)
                throw new UsageException(faults.Sorted() is [var fault, ..]
                    ? new LocalText(fault.ToLine(Language.Chinese), fault.ToLine(Language.English))
                    : new LocalText($"“{folder}”不是结果文件夹", $"\"{folder}\" is no result folder"));
            if (edition.Scope.Year >= year)
                throw new UsageException(new(
                    $"--earlier 的结果“{folder}”是 {edition.Scope.Year} 年的，应早于 {year} 年", $"the result \"{folder}\" of --earlier is of {edition.Scope.Year}, expected one before {year}"));
            if (editions.Exists(other => other.Scope.Year == edition.Scope.Year))
                throw new UsageException(new(
                    $"--earlier 有两个 {edition.Scope.Year} 年的结果，应每年至多一个", $"--earlier has two results of {edition.Scope.Year}, expected at most one a year"));
            editions.Add(edition);
        }

        return [.. editions];
    }

    private static void Print(FinalTable table, Plan plan, DateOnly asOf, Shell shell)
    {
        using var stream = new MemoryStream();
        FinalJson.Write(table, plan, asOf, stream);
        shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static string? CsvOf(string? file) =>
        file is null || string.Equals(Path.GetExtension(file), ".csv", StringComparison.OrdinalIgnoreCase)
            ? file
            : throw new UsageException(new($"文件“{file}”的后缀不是 .csv", $"the ending of \"{file}\" is not .csv"));

    private static int Write(string file, bool force, FinalTable table, RunData data, Shell shell) =>
        FileOutput.Write(file, force, stream => ReportCsv.WriteFinal(table, stream), shell, [.. data.Inputs.Sources.Select(input => input.FullPath)]);
}
