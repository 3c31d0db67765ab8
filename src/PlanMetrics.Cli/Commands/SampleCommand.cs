using System.CommandLine;
using PlanMetrics.Files;
using PlanMetrics.Files.Samples;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>sample</c>: filled workbooks of a made-up district.</summary>
internal static class SampleCommand
{
    private const int MostLate = 30;

    public static Command Build(Shell shell)
    {
        var folder = new Option<string>("--out", "-o") { Required = true, Description = shell.Say("写入的文件夹", "The folder to write"), HelpName = "PATH" };
        var seed = new Option<int>("--seed") { Description = shell.Say("随机种子：同一种子，同一数据", "The seed: the same seed, the same figures"), DefaultValueFactory = _ => 2021 };
        var faults = new Option<bool>("--faults") { Description = shell.Say("另外加入常见录入错误并列出", "Plant the typical typing faults too, and list them") };
        var manipulate = new Option<bool>("--manipulate") { Description = shell.Say("另外加入人为调整的数据并列出，供数据疑点筛查练习", "Plant figures that were helped too, and list them: practice for the questions about figures") };
        var late = new Option<int>("--late")
        {
            HelpName = "N",
            Description = shell.Say("另外写出收文登记表，并使 N 个单位前三季度依次迟报、未报、退回后重报", "A list of intake too, and N units that in the third round were in turn late, not heard of, returned and handed in again"),
            Validators =
            {
                result =>
                {
                    if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var count) && count is >= 0 and <= MostLate))
                        result.AddError(shell.Say($"--late 的值“{result.Tokens[0].Value}”应为 0 至 {MostLate} 的整数", $"--late \"{result.Tokens[0].Value}\", expected a whole number from 0 to {MostLate}"));
                },
            },
        };
        var force = new Option<bool>("--force") { Description = shell.Say("文件夹内有其他文件时仍写入", "Write even where the folder holds something else") };
        var command = new Command("sample", shell.Say("生成虚构区县的模拟数据", "Filled workbooks of a made-up district, marked synthetic")) { folder, seed, faults, manipulate, late, force };
        command.SetAction(result => Run(
            new SampleOptions { Seed = result.GetValue(seed), Faults = result.GetValue(faults), Manipulate = result.GetValue(manipulate), Late = result.GetValue(late) },
            result.GetRequiredValue(folder),
            result.GetValue(force),
            shell));
        return command;
    }

    private static int Run(SampleOptions options, string folder, bool force, Shell shell)
    {
        var district = SampleDistrict.Make(Plan.Embedded("zhaohua-2021-2025"), options);
        try
        {
            if (!force && Foreign(district, folder) is { } foreign)
            {
                shell.Error.WriteLine(shell.Say(
                    $"planmetrics: 文件夹“{folder}”中有其他文件“{foreign}”，未写入；确需写入请加 --force",
                    $"planmetrics: the folder \"{folder}\" holds something else, \"{foreign}\"; nothing written, --force writes all the same"));
                return ExitCode.Output;
            }

            district.Write(folder, shell.Cancelled);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            shell.Error.WriteLine(shell.Say($"planmetrics: 无法写入“{folder}”（{WriteReason.Of(fault).Chinese}）", $"planmetrics: \"{folder}\" cannot be written ({WriteReason.Of(fault).English})"));
            return ExitCode.Output;
        }

        Report(district, folder, shell);
        return ExitCode.Done;
    }

    private static void Report(SampleDistrict district, string folder, Shell shell)
    {
        shell.Out.WriteLine(shell.Say(
            $"已写入“{folder}”：{district.Files.Length} 个文件（模拟数据，非真实统计）",
            $"Written to \"{folder}\": {district.Files.Length} files (synthetic, no real statistics)"));
        foreach (var fault in district.Delays.Concat(district.Faults).Concat(district.Manipulations))
            shell.Out.WriteLine($"{fault.Place}: {fault.What.In(shell.Language)}");
    }

    /// <summary>The first file in a folder that the sample does not write itself; null where there is none.</summary>
    private static string? Foreign(SampleDistrict district, string folder)
    {
        if (!Directory.Exists(folder))
            return null;
        var own = district.Files.ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !own.Contains(path))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
    }
}
