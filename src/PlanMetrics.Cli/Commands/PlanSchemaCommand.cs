using System.CommandLine;
using System.Text;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan schema NAME</c>: the JSON Schema of a kind of data file.</summary>
internal static class PlanSchemaCommand
{
    public static Command Build(Shell shell)
    {
        var name = new Argument<string>("NAME")
        {
            Description = shell.Say("plan（规划）、roster（单位名册）、profile（评分方案）、mapping（台账映射）或 scores（结果文件 scores.json）", "plan, roster, profile, mapping, or scores for the result file scores.json"),
            DefaultValueFactory = _ => "plan",
        };
        name.AcceptOnlyFromAmong([.. DataSchema.Names]);
        var command = new Command("schema", shell.Say("输出数据文件或结果文件的 JSON Schema", "The JSON Schema of a data file or of scores.json")) { name };
        command.SetAction(result =>
        {
            shell.Out.Write(Encoding.UTF8.GetString(DataSchema.Of(result.GetRequiredValue(name))));
            return ExitCode.Done;
        });
        return command;
    }
}
