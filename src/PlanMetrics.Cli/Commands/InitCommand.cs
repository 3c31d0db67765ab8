using System.CommandLine;
using PlanMetrics.Cli.WorkFolders;
using PlanMetrics.Files;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>init [DIR]</c>: a work folder from forms to documents, with a script to double-click.</summary>
internal sealed class InitCommand
{
    private readonly Shell shell;
    private readonly Argument<string> folder;
    private readonly Option<bool> force;

    private InitCommand(Shell shell)
    {
        this.shell = shell;
        folder = new("DIR") { Description = shell.Say("工作文件夹；缺省为当前文件夹", "The work folder; default: the current one"), DefaultValueFactory = _ => "." };
        force = new("--force") { Description = shell.Say("覆盖已有的说明和运行文件；收到的表、结果和文稿不动", "Replace guide and scripts that are there; what was received and written stays") };
    }

    public static Command Build(Shell shell)
    {
        var init = new InitCommand(shell);
        var command = new Command("init", shell.Say("建立工作文件夹：收表、核定、结果、文稿，附说明和可双击的运行文件", "Make a work folder: received, verified, result, documents, with a guide and a script to double-click"))
        {
            init.folder, init.force,
        };
        command.SetAction(init.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var into = parsed.GetValue(folder) is { Length: > 0 } named ? named : ".";
        try
        {
            foreach (var name in WorkFolder.Folders(shell.Language))
                Directory.CreateDirectory(Path.Combine(into, name));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var reason = WriteReason.Of(fault);
            shell.Error.WriteLine("planmetrics: " + shell.Say($"无法在“{into}”中建立文件夹（{reason.Chinese}）", $"no folder can be made in \"{into}\" ({reason.English})"));
            return ExitCode.Output;
        }

        var code = ExitCode.Done;
        foreach (var (name, content, isScript) in WorkFolder.Files(shell.Language))
            if (Write(Path.Combine(into, name), content, isScript, parsed.GetValue(force)) is var outcome and not ExitCode.Done)
                code = outcome;
        if (code == ExitCode.Done)
            Report(into);
        return code;
    }

    // A second init finds its own files and has nothing to do.
    private int Write(string path, byte[] content, bool isScript, bool replace)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return ExitCode.Done;
        var code = FileOutput.Write(path, replace, stream => stream.Write(content), shell);
        if (code == ExitCode.Done && isScript && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        return code;
    }

    private void Report(string into)
    {
        foreach (var name in WorkFolder.Folders(shell.Language))
            shell.Out.WriteLine(name);
        foreach (var (name, _, _) in WorkFolder.Files(shell.Language))
            shell.Out.WriteLine(name);
        shell.Out.WriteLine(shell.Say(
            $"工作文件夹“{into}”已就绪：收到的表放入“01收表”，再双击“双击运行”",
            $"the work folder \"{into}\" is ready: put what the units hand in into 01-received, then run the script"));
    }
}
