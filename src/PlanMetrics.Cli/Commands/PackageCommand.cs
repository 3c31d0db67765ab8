using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Packaging;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>package RESULT --for internal|assessment|public</c>: what of a result may leave the office, and to whom.</summary>
internal static class PackageCommand
{
    private const string Zip = ".zip";

    public static Command Build(Shell shell)
    {
        var result = new Argument<string>("RESULT") { Description = shell.Say("结果文件夹", "The folder of the result") };
        var audience = new Option<string>("--for")
        {
            HelpName = "internal|assessment|public", Required = true,
            Description = shell.Say("对象：internal 内部包，assessment 评估包，public 公开包", "For whom: internal, assessment or public"),
        };
        audience.AcceptOnlyFromAmong("internal", "assessment", "public");
        var output = new Option<string?>("--out", "-o")
        {
            HelpName = "PATH", Description = shell.Say("写入的 .zip 文件或文件夹；默认在结果文件夹旁，名称加 -对象.zip", "The .zip or folder to write; beside the result with -AUDIENCE.zip at its name unless stated"),
        };
        var inputs = new Option<string?>("--inputs")
        {
            HelpName = shell.Say("文件夹", "folder"), Description = shell.Say("存放输入文件的文件夹（结果中没有副本时）", "Where the inputs lie, where the result holds no copies"),
        };
        var force = new Option<bool>("--force") { Description = shell.Say("覆盖已有的 .zip 文件", "Replace a .zip that is there") };
        var command = new Command("package", shell.Say(
            "资料包：内部包、评估包（含编码手册）、公开包（只含得分、口径和哈希值），各自列明内容、删减及理由",
            "Packages for the office, for assessors (with a codebook) and for the public (scores, definitions and hashes alone), each with what it leaves out and why"))
            { result, audience, output, inputs, force };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(result), Enum.Parse<PackageAudience>(parsed.GetRequiredValue(audience), ignoreCase: true),
            parsed.GetValue(output), parsed.GetValue(inputs), parsed.GetValue(force), shell));
        return command;
    }

    private static int Run(string result, PackageAudience audience, string? output, string? inputs, bool force, Shell shell)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(result));
        var place = output ?? $"{folder}-{audience.ToString().ToLowerInvariant()}{Zip}";
        if (Path.GetFullPath(place).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new UsageException(new($"“{place}”在结果文件夹之内，应放在其外", $"\"{place}\" lies inside the result folder, expected a place outside it"));
        if (inputs is not null && !Directory.Exists(inputs))
            throw new UsageException(new($"没有文件夹“{inputs}”", $"there is no folder \"{inputs}\""));
        var findings = new Findings();
        var package = ResultPackage.Make(result, audience, inputs, findings, shell.Cancelled);
        var isZip = place.EndsWith(Zip, StringComparison.OrdinalIgnoreCase);
        var fits = package is not null && (!isZip || package.FitsZip(place, findings));
        var stands = fits && !isZip && package!.WriteTo(place, result, findings);
        FindingsWriter.Write(findings.Sorted(), shell);
        if (package is null)
            return ExitCode.Usage;
        if (isZip && fits && FileOutput.Write(place, force, package.WriteZip, shell) is var code and not ExitCode.Done)
            return code;
        if (!stands && !(isZip && fits))
            return ExitCode.Output;
        var name = PackageWords.Of(audience);
        shell.Out.WriteLine(shell.Say(
            $"{name.Chinese}：{package.Paths.Length} 个文件，写入“{place}”；内容、删减及理由见其中的 README.md",
            $"{name.English}: {package.Paths.Length} files, in \"{place}\"; its README.md says what it holds, what it leaves out and why"));
        return ExitCode.Done;
    }
}
