using System.CommandLine;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Drafts;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>map FILE</c>: drafts a mapping from the headings of an existing ledger.</summary>
internal static class MapCommand
{
    public static Command Build(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = shell.Say("台账：工作簿或 CSV 文件", "The ledger: a workbook or a CSV file") };
        var output = new Option<string?>("--out", "-o") { HelpName = shell.Say("文件", "file"), Description = shell.Say("写入的映射文件；缺省显示在屏幕上", "The mapping file to write; default: the screen") };
        var force = new Option<bool>("--force") { Description = shell.Say("覆盖已有的文件", "Replace a file that is there") };
        var plan = PlanOption.Build(shell);
        var roster = RosterOption.Build(shell);
        var encoding = new Option<string?>("--encoding") { HelpName = shell.Say("编码", "name"), Description = shell.Say("CSV 文件的编码，如 GB18030；缺省自动识别", "Encoding of a CSV file, such as GB18030; default: told from the file") };
        var command = new Command("map", shell.Say(
            "按已有台账的表头起草映射文件；建议逐项确认后才能使用", "Draft a mapping from an existing ledger's headings; each proposal must be confirmed before it counts"))
        {
            file, output, plan, roster, encoding, force,
        };
        command.SetAction(result =>
        {
            var used = PlanOption.Load(result.GetValue(plan), shell);
            var (units, _) = RosterOption.Load(result.GetValue(roster), used, shell);
            var path = result.GetRequiredValue(file);
            if (!File.Exists(path))
                throw new UsageException(new($"没有文件“{path}”", $"there is no file \"{path}\""));
            var findings = new Findings();
            using var draft = new MemoryStream();
            var tables = MappingDraft.Write(path, used, units, new InputOptions { Encoding = result.GetValue(encoding) }, findings, draft);
            FindingsWriter.Write(findings.Sorted().Where(finding => finding.Severity == Severity.Error), shell);
            return tables > 0 ? Write(draft, tables, path, result.GetValue(output), result.GetValue(force), shell) : NoTable(path, shell);
        });
        return command;
    }

    private static int Write(MemoryStream draft, int tables, string ledger, string? output, bool force, Shell shell)
    {
        shell.Error.WriteLine(shell.Say(
            $"起草了 {tables} 个表；所有建议都标为 confirmed: false，逐项核对确认后才能使用",
            $"{tables} tables drafted; every proposal says confirmed: false and counts only when somebody has confirmed it"));
        if (output is not null)
            return FileOutput.Write(output, force, draft.WriteTo, shell, ledger);
        shell.Out.Write(Encoding.UTF8.GetString(draft.GetBuffer(), 0, (int)draft.Length));
        return ExitCode.Done;
    }

    private static int NoTable(string path, Shell shell)
    {
        shell.Error.WriteLine(shell.Say($"planmetrics: “{path}”中没有看到带单位和数值的表，未起草", $"planmetrics: no table with units and figures was seen in \"{path}\"; nothing drafted"));
        return ExitCode.DoneWithErrors;
    }
}
