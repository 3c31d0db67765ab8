using System.CommandLine;

namespace PlanMetrics.Cli;

/// <summary><c>--format text|json</c>.</summary>
internal static class FormatOption
{
    public static Option<string> Build(Shell shell)
    {
        var format = new Option<string>("--format")
        {
            Description = shell.Say("输出格式：text 或 json", "Output: text or json"),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }
}
