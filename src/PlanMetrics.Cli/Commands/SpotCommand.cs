using System.CommandLine;
using System.Text;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Files;
using PlanMetrics.Reports;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>spot INPUT...</c>: draws figures to be checked against their documents.</summary>
internal static class SpotCommand
{
    private const int Usual = 20;
    private const int Most = 100_000;

    public static Command Build(Shell shell)
    {
        var command = new Command("spot", shell.Say("抽取抽查数据：得分越多、疑点越多，越容易抽中；同一种子结果相同", "Draw figures for spot checks, the likelier the more points and questions rest on them; one seed, one sample"));
        var arguments = new RunArguments(command, shell);
        var number = new Option<int>("--number", "-n") { HelpName = shell.Say("条数", "count"), DefaultValueFactory = _ => Usual, Description = shell.Say("抽取条数，缺省 20", "How many figures, 20 by default") };
        var seed = new Option<ulong>("--seed") { HelpName = shell.Say("种子", "seed"), DefaultValueFactory = _ => 1, Description = shell.Say("随机种子，缺省 1", "The seed, 1 by default") };
        var format = FormatOption.Build(shell);
        var output = new Option<string?>("--out", "-o") { HelpName = shell.Say("文件", "file"), Description = shell.Say("写出 .csv 或 .json 文件", "Write a .csv or .json file") };
        var force = new Option<bool>("--force") { Description = shell.Say("覆盖已有文件", "Replace a file that is there") };
        foreach (Option option in new Option[] { number, seed, format, output, force })
            command.Options.Add(option);
        command.SetAction(result =>
        {
            var count = result.GetValue(number);
            if (count is < 1 or > Most)
                throw new UsageException(new($"--number 的值“{count}”应在 1 至 {Most} 之间", $"--number \"{count}\" lies outside 1 to {Most}"));
            var file = result.GetValue(output);
            var write = WriterOf(file);
            var data = arguments.Load(result);
            var evaluation = Evaluation.Run(
                data.Plan, data.Roster, data.Profile, data.Inputs.Submissions, data.Options with { Risks = false }, data.Findings);
            var report = evaluation.ToReport(ScoreOptions.FileLanguage(result));
            var sample = SpotSample.Draw(report, count, result.GetValue(seed));
            if (file is not null && FileOutput.Write(
                    file, result.GetValue(force), stream => write(report, sample, stream), shell, [.. data.Inputs.Sources.Select(input => input.FullPath)]) is not ExitCode.Done and var failed)
                return failed;
            if (result.GetValue(format) == "json")
                PrintJson(report, sample, shell);
            else
                SpotText.Write(report, sample, shell);
            FindingsSummary.Write(report.Findings, null, GlobalOptions.IsQuiet(result), shell);
            return report.IsComplete ? ExitCode.Done : ExitCode.DoneWithErrors;
        });
        return command;
    }

    private static Action<Report, SpotSample, Stream> WriterOf(string? file) => Path.GetExtension(file ?? ".csv").ToUpperInvariant() switch
    {
        ".CSV" => ReportCsv.WriteSpotChecks,
        ".JSON" => SpotJson.Write,
        _ => throw new UsageException(new($"文件“{file}”的后缀不是 .csv 或 .json", $"the ending of \"{file}\" is neither .csv nor .json")),
    };

    private static void PrintJson(Report report, SpotSample sample, Shell shell)
    {
        using var stream = new MemoryStream();
        SpotJson.Write(report, sample, stream);
        shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
