using System.CommandLine;
using PlanMetrics.Files;
using PlanMetrics.Reports;

namespace PlanMetrics.Cli.Commands;

/// <summary>The options of <c>check</c> for the list of reminders: its day, and the file it goes to.</summary>
internal sealed class ReminderOptions
{
    private readonly Option<string?> on;
    private readonly Option<string?> file;
    private readonly Option<bool> force;

    public ReminderOptions(Command command, Shell shell)
    {
        on = new("--on")
        {
            HelpName = "yyyy-MM-dd",
            Description = shell.Say("催报日，逾期天数算到这一天；缺省为数据截至日期与收文登记中最后收文日期的较晚者", "The day of the list of reminders, up to which days late count; default: the as-of date or the last day of receipt, whichever is later"),
        };
        file = new("--reminders")
        {
            HelpName = shell.Say("文件", "file"),
            Description = shell.Say("把催报清单写入文件：.csv 或 .xlsx", "Write the list of reminders to a file: .csv or .xlsx"),
        };
        force = new("--force") { Description = shell.Say("催报清单文件已存在时覆盖", "Replace the file of reminders where it is there") };
        foreach (Option option in new Option[] { on, file, force })
            command.Options.Add(option);
    }

    public DateOnly? On(ParseResult result) => DateOption.Parse(result.GetValue(on), "--on");

    /// <summary>Looks at the file's name before the work.</summary>
    /// <exception cref="UsageException">It ends in neither .csv nor .xlsx.</exception>
    public void Check(ParseResult result)
    {
        if (result.GetValue(file) is { } path && !IsWorkbook(path) && !path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            throw new UsageException(new($"--reminders 的文件“{path}”应以 .csv 或 .xlsx 结尾", $"--reminders \"{path}\" ends in neither .csv nor .xlsx"));
        _ = On(result);
    }

    /// <summary>Writes the file where one is asked for.</summary>
    /// <returns>How the run ends; where nothing was written the reason is on the error stream.</returns>
    public int Write(ParseResult result, RunData data, ReminderTable reminders, Shell shell)
    {
        if (result.GetValue(file) is not { } path)
            return ExitCode.Done;
        var language = ScoreOptions.FileLanguage(result) ?? data.Plan.Language;
        var written = FileOutput.Write(
            path, result.GetValue(force),
            stream =>
            {
                if (IsWorkbook(path))
                    ReminderWorkbook.Write(reminders, data.Roster, language, stream);
                else
                    ReportCsv.WriteReminders(reminders.All, data.Roster, language, stream);
            },
            shell);
        if (written == ExitCode.Done)
            shell.Error.WriteLine(shell.Say($"催报清单 {reminders.All.Length} 条，已写入“{path}”", $"{reminders.All.Length} reminders, written to \"{path}\""));
        return written;
    }

    private static bool IsWorkbook(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
}
