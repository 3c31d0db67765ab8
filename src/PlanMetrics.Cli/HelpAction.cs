using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PlanMetrics.Cli;

/// <summary>Prints help in the shell's language. The texts are the commands' own, so that both languages are whole.</summary>
internal sealed class HelpAction(Shell shell) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult) => Show(parseResult.CommandResult.Command, shell);

    public static int Show(Command command, Shell shell)
    {
        var path = PathOf(command);
        var arguments = string.Concat(command.Arguments.Select(argument => " " + Shape(argument)));
        var subcommand = command.Subcommands.Count > 0 ? shell.Say(" <命令>", " <command>") : "";
        shell.Out.WriteLine(command.Description);
        shell.Out.WriteLine();
        shell.Out.WriteLine(shell.Say("用法：", "Usage: ") + path + subcommand + arguments + shell.Say(" [选项]", " [options]"));
        Section(shell.Say("命令：", "Commands:"), command.Subcommands.Where(item => !item.Hidden).Select(item => (item.Name, item.Description)), shell);
        Section(shell.Say("参数：", "Arguments:"), command.Arguments.Select(item => (Shape(item), item.Description)), shell);
        Section(shell.Say("选项：", "Options:"), command.Options.Where(item => item is not HelpOption and not VersionOption && !item.Recursive).Select(Row), shell);
        Section(shell.Say("通用选项：", "Common options:"), Common(command).Select(Row), shell);
        return ExitCode.Done;
    }

    public static string PathOf(Command command)
    {
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? "planmetrics" : $"{PathOf(parent)} {command.Name}";
    }

    private static IEnumerable<Option> Common(Command command)
    {
        for (var at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
            foreach (var option in at.Options)
                if (option.Recursive || (option is HelpOption or VersionOption && at is RootCommand))
                    yield return option;
    }

    private static (string Name, string? Description) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Where(name => name.StartsWith('-')).Distinct().OrderBy(name => name.Length));
        var value = option.HelpName is { } help ? $" <{help}>" : "";
        return (names + value, option.Description);
    }

    private static string Shape(Argument argument)
    {
        var many = argument.Arity.MaximumNumberOfValues > 1 ? "..." : "";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}{many}]" : $"<{argument.Name}>{many}";
    }

    private static void Section(string title, IEnumerable<(string Name, string? Description)> rows, Shell shell)
    {
        var lines = rows.ToArray();
        if (lines.Length == 0)
            return;
        shell.Out.WriteLine();
        shell.Out.WriteLine(title);
        var width = lines.Max(line => TextWidth.Of(line.Name)) + 2;
        foreach (var (name, description) in lines)
            shell.Out.WriteLine($"  {TextWidth.Pad(name, width)}{description}");
    }
}
