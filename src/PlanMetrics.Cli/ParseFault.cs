using System.CommandLine;
using System.CommandLine.Parsing;

namespace PlanMetrics.Cli;

/// <summary>What is wrong with a command line, in the language of the console.</summary>
internal static class ParseFault
{
    public static string Text(ParseError error, Shell shell) => error.SymbolResult switch
    {
        OptionResult option => OfOption(option, shell),
        ArgumentResult { Parent: OptionResult option } => OfOption(option, shell),
        ArgumentResult { Tokens.Count: > 0 } argument => Wrong($"<{argument.Argument.Name}>", argument.Tokens, argument.Argument.Description, shell),
        ArgumentResult argument => Missing($"<{argument.Argument.Name}>", argument.Argument.Description, shell),
        CommandResult command when Absent(command) is { } option => Missing(option.Name, option.Description, shell),
        _ => error.Message,
    };

    private static string OfOption(OptionResult result, Shell shell) => result.Tokens.Count > 0
        ? Wrong(result.Option.Name, result.Tokens, result.Option.Description, shell)
        : Missing(result.Option.Name, result.Option.Description, shell);

    private static Option? Absent(CommandResult result) =>
        result.Command.Options.FirstOrDefault(option => option.Required && result.GetResult(option) is null or { Implicit: true });

    private static string Wrong(string name, IEnumerable<Token> tokens, string? meaning, Shell shell)
    {
        var found = string.Join(' ', tokens.Select(token => token.Value));
        return shell.Say($"{name} 的值“{found}”无效（{meaning}）", $"{name} cannot be \"{found}\" ({meaning})");
    }

    private static string Missing(string name, string? meaning, Shell shell) =>
        shell.Say($"缺少 {name}（{meaning}）", $"{name} is missing ({meaning})");
}
