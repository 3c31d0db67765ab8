using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan check FILE</c>: every fault of a plan, roster or profile file.</summary>
internal static class PlanCheckCommand
{
    public static Command Build(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = shell.Say("规划、单位名册或评分方案文件（JSON；评分方案也可为工作簿）", "A plan, roster or profile file (JSON; a profile may be a workbook)") };
        var plan = PlanOption.Build(shell);
        var command = new Command("check", shell.Say("列出数据文件的全部问题", "Every fault of a plan, roster or profile file")) { file, plan };
        command.SetAction(result => Run(result.GetRequiredValue(file), PlanOption.Load(result.GetValue(plan), shell), shell));
        return command;
    }

    /// <summary>Lists the faults of a file.</summary>
    public static int Run(string file, Plan plan, Shell shell)
    {
        var findings = new Findings();
        var kind = DataFileCheck.Run(DataFiles.Bytes(file), file, plan, findings);
        var sorted = findings.Sorted();
        FindingsWriter.Write(sorted, shell);
        var errors = sorted.Count(finding => finding.Severity == Severity.Error);
        if (kind is null && errors == 0)
            throw new UsageException(new(
                $"文件“{file}”不是规划、单位名册或评分方案", $"the file \"{file}\" is neither a plan nor a roster nor a profile"));
        var name = kind switch
        {
            DataFileKind.Plan => shell.Say("规划文件", "plan"),
            DataFileKind.Roster => shell.Say("单位名册", "roster"),
            DataFileKind.Profile => shell.Say("评分方案", "profile"),
            DataFileKind.Mapping => shell.Say("台账映射", "mapping"),
            _ => shell.Say("文件", "file"),
        };
        shell.Out.WriteLine(errors == 0
            ? shell.Say($"{name}“{file}”：未发现错误", $"{name} \"{file}\": no faults")
            : shell.Say($"{name}“{file}”：{errors} 处错误，未采用", $"{name} \"{file}\": {errors} {(errors == 1 ? "fault" : "faults")}, not used"));
        return errors == 0 ? ExitCode.Done : ExitCode.DoneWithErrors;
    }
}
