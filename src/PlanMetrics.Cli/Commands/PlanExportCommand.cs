using System.CommandLine;
using System.Text;
using PlanMetrics.Files;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan export -o FILE</c>: the plan as JSON, CSV or a workbook, by the file's ending.</summary>
internal static class PlanExportCommand
{
    public static Command Build(Shell shell)
    {
        var output = new Option<string?>("--out", "-o")
        {
            HelpName = shell.Say("文件", "file"),
            Description = shell.Say("写入的文件，后缀 .json、.csv 或 .xlsx 决定格式；缺省为向屏幕输出 JSON", "File to write; .json, .csv or .xlsx decides the form; default: JSON to the console"),
        };
        var force = new Option<bool>("--force") { Description = shell.Say("覆盖已有文件", "Replace a file that is there") };
        var plan = PlanOption.Build(shell);
        var command = new Command("export", shell.Say("导出规划：JSON、CSV 或工作簿", "The plan as JSON, CSV or a workbook")) { output, force, plan };
        command.SetAction(result => Run(PlanOption.Load(result.GetValue(plan), shell), result.GetValue(output), result.GetValue(force), result.GetValue(plan), shell));
        return command;
    }

    private static int Run(Plan plan, string? file, bool force, string? source, Shell shell)
    {
        if (file is null)
        {
            using var stream = new MemoryStream();
            PlanJson.Write(plan, stream);
            shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
            return ExitCode.Done;
        }

        Action<Stream> write = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".json" => stream => PlanJson.Write(plan, stream),
            ".csv" => stream => PlanExport.WriteCsv(plan, stream),
            ".xlsx" => stream => PlanExport.WriteWorkbook(plan, stream, plan.Language),
            _ => throw new UsageException(new(
                $"文件“{file}”的后缀不是 .json、.csv 或 .xlsx，无法确定格式", $"the ending of \"{file}\" is none of .json, .csv and .xlsx, so its form is unknown")),
        };
        return FileOutput.Write(file, force, write, shell, source);
    }
}
