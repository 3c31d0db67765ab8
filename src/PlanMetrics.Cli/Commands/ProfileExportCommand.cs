using System.CommandLine;
using System.Text;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>profile export NAME|FILE -o FILE</c>: a profile as JSON or a workbook, by the file's ending.</summary>
internal static class ProfileExportCommand
{
    public static Command Build(Shell shell)
    {
        var name = new Argument<string>("PROFILE")
        {
            Description = shell.Say("内置方案 equal、explicit，或评分方案文件（JSON 或工作簿）", "equal or explicit, or a profile file (JSON or workbook)"),
            DefaultValueFactory = _ => "equal",
        };
        var output = new Option<string?>("--out", "-o")
        {
            HelpName = shell.Say("文件", "file"),
            Description = shell.Say("写入的文件，后缀 .json 或 .xlsx 决定格式；缺省为向屏幕输出 JSON", "File to write; .json or .xlsx decides the form; default: JSON to the console"),
        };
        var force = new Option<bool>("--force") { Description = shell.Say("覆盖已有文件", "Replace a file that is there") };
        var plan = PlanOption.Build(shell);
        var command = new Command("export", shell.Say("导出评分方案：JSON 或工作簿", "A profile as JSON or a workbook")) { name, output, force, plan };
        command.SetAction(result =>
        {
            var usedPlan = PlanOption.Load(result.GetValue(plan), shell);
            var profile = ProfileOption.Load(result.GetRequiredValue(name), usedPlan, shell).Profile;
            return Run(profile, usedPlan, result.GetRequiredValue(name), result.GetValue(output), result.GetValue(force), shell);
        });
        return command;
    }

    private static int Run(Profile profile, Plan plan, string source, string? file, bool force, Shell shell)
    {
        if (file is null)
        {
            using var stream = new MemoryStream();
            ProfileJson.Write(profile, stream);
            shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
            return ExitCode.Done;
        }

        Action<Stream> write = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".json" => stream => ProfileJson.Write(profile, stream),
            ".xlsx" => stream => ProfileWorkbook.Write(profile, stream, shell.Language, plan),
            _ => throw new UsageException(new(
                $"文件“{file}”的后缀不是 .json 或 .xlsx，无法确定格式", $"the ending of \"{file}\" is neither .json nor .xlsx, so its form is unknown")),
        };
        return FileOutput.Write(file, force, write, shell, source);
    }
}
