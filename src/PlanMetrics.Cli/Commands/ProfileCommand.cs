using System.CommandLine;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>profile</c>: how points are made, as a file.</summary>
internal static class ProfileCommand
{
    public static Command Build(Shell shell) =>
        new("profile", shell.Say("导出和核对评分方案", "Profiles: export, check"))
        {
            ProfileExportCommand.Build(shell),
            ProfileCheckCommand.Build(shell),
        };
}
