using System.CommandLine;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan</c>: the plan as data.</summary>
internal static class PlanCommand
{
    public static Command Build(Shell shell) =>
        new("plan", shell.Say("查看、导出、核对和起草规划，写成 SQL", "The plan: list, show, export, check, trace, draft, SQL"))
        {
            PlanListCommand.Build(shell),
            PlanShowCommand.Build(shell),
            PlanExportCommand.Build(shell),
            PlanSchemaCommand.Build(shell),
            PlanCheckCommand.Build(shell),
            PlanTraceCommand.Build(shell),
            PlanDraftCommand.Build(shell),
            PlanSqlCommand.Build(shell),
        };
}
