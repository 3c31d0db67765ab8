using System.CommandLine;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>explain RESULT --unit UNIT</c>: a unit's score down to its cells; <c>explain CODE</c>: what a code means and what to do.</summary>
internal static class ExplainCommand
{
    public static Command Build(Shell shell)
    {
        var what = new Argument<string>("RESULT|CODE") { Description = shell.Say("结果文件夹，或问题代码（PM3004）及其名称", "A result folder, or a code (PM3004) or its name") };
        var unit = new Option<string?>("--unit") { HelpName = shell.Say("单位", "unit"), Description = shell.Say("单位名称或编号；全区为 *", "The unit's name or id; * for the district") };
        var target = new Option<string?>("--target") { HelpName = shell.Say("目标", "target"), Description = shell.Say("只说明一个目标", "One target alone") };
        var command = new Command("explain", shell.Say("说明一个单位的得失分，直到单元格；或说明一个问题代码", "A unit's score down to its cells, or a code")) { what, unit, target };
        command.SetAction(result => Run(result.GetRequiredValue(what), result.GetValue(unit), result.GetValue(target), shell));
        return command;
    }

    private static int Run(string what, string? unit, string? target, Shell shell)
    {
        if (Directory.Exists(what))
        {
            if (unit is null)
                throw new UsageException(new("说明得分须用 --unit 指明单位", "--unit is needed to explain a score"));
            ScoreExplanation.Write(ResultData.Open(what), unit, target, shell);
            return ExitCode.Done;
        }

        var descriptor = DiagnosticCatalogue.Find(what.Trim()) ?? throw Unknown(what);
        CodePage.Write(DiagnosticPages.Of(descriptor), shell);
        return ExitCode.Done;
    }

    private static UsageException Unknown(string what)
    {
        var near = DiagnosticPages.Near(what);
        var names = near.Select(item => $"{item.Code} {item.Name}").ToArray();
        return new UsageException(new(
            $"“{what}”既不是结果文件夹，也不是问题代码{(near.IsEmpty ? "" : $"；相近的代码：{string.Join("，", names)}")}",
            $"\"{what}\" is neither a result folder nor a code{(near.IsEmpty ? "" : $"; near it: {string.Join(", ", names)}")}"));
    }
}
