using System.CommandLine;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>profile check FILE</c>: every fault of a profile file, JSON or workbook.</summary>
internal static class ProfileCheckCommand
{
    public static Command Build(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = shell.Say("评分方案文件（JSON 或工作簿）", "A profile file (JSON or workbook)") };
        var plan = PlanOption.Build(shell);
        var command = new Command("check", shell.Say("列出评分方案文件的全部问题", "Every fault of a profile file")) { file, plan };
        command.SetAction(result => PlanCheckCommand.Run(result.GetRequiredValue(file), PlanOption.Load(result.GetValue(plan), shell), shell));
        return command;
    }
}
