using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan show ID</c>: one target with its citation, definition and readings.</summary>
internal static class PlanShowCommand
{
    public static Command Build(Shell shell)
    {
        var id = new Argument<string>("ID") { Description = shell.Say("目标编号或名称", "A target's id or Chinese name") };
        var plan = PlanOption.Build(shell);
        var command = new Command("show", shell.Say("显示一个目标：出处、口径和不同理解", "One target: citation, definition, readings")) { id, plan };
        command.SetAction(result => Run(PlanOption.Load(result.GetValue(plan), shell), result.GetRequiredValue(id), shell));
        return command;
    }

    private static int Run(Plan plan, string id, Shell shell)
    {
        var target = plan.FindTarget(id)
            ?? throw new UsageException(new LocalText($"规划中没有目标“{id}”", $"the plan has no target \"{id}\""));
        shell.Out.WriteLine($"{target.Id}  {target.Name.In(shell.Language)}");
        return ExitCode.Done;
    }
}
