using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Editions;
using PlanMetrics.Results.Verifying;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>verify RESULT</c>: recomputes a result and says whether it is the same, or what differs.</summary>
internal static class VerifyCommand
{
    public static Command Build(Shell shell)
    {
        var folder = new Argument<string>("RESULT") { Description = shell.Say("结果文件夹", "The folder of the result") };
        var inputs = new Option<string?>("--inputs")
        {
            HelpName = shell.Say("文件夹", "folder"),
            Description = shell.Say(
                "存放输入文件的文件夹，文件按内容识别；缺省用结果中的副本", "Where the inputs lie, known by their content; default: the copies in the result"),
        };
        var supersedes = new Option<string[]>("--supersedes")
        {
            HelpName = shell.Say("结果文件夹", "folder"), AllowMultipleArgumentsPerToken = true,
            Description = shell.Say(
                "同时核对版次链：该版次所替代的结果文件夹，从新到旧，可以多个", "Also checks the chain of editions: the results that it supersedes, from the newest to the oldest"),
        };
        var against = new Option<string?>("--against")
        {
            HelpName = shell.Say("结果文件夹", "folder"),
            Description = shell.Say("RESULT 是资料包：用这个结果重新生成并逐字节比对", "RESULT is a package: it is made again from this result and compared byte for byte"),
        };
        var format = FormatOption.Build(shell);
        var command = new Command("verify", shell.Say(
            "结果复核：用结果自带的数据、规划、名册、评分方案和选项重算，逐字节核对；一致为 0，不一致为 3",
            "Recomputes a result from its own data, plan, roster, profile and options, byte for byte; exit code 0 where identical, 3 where not"))
            { folder, inputs, supersedes, against, format };
        command.SetAction(result =>
        {
            var findings = new Findings();
            if (result.GetValue(against) is { } whole)
                return PackageCheck.Run(Folder(result.GetRequiredValue(folder)), Folder(whole), InputsOf(result.GetValue(inputs)), result.GetValue(format) == "json", shell);
            var verification = ResultVerification.From(Folder(result.GetRequiredValue(folder)), InputsOf(result.GetValue(inputs)), findings, shell.Cancelled);
            ImmutableArray<string> before = [.. result.GetValue(supersedes) ?? []];
            var isIntact = verification is null || EditionChain.IsIntact(verification.Identity, before, findings, shell.Cancelled);
            FindingsWriter.Write(findings.Sorted(), shell);
            if (verification is null)
                return ExitCode.Usage;
            Print(verification, result.GetValue(format) == "json", shell);
            if (!isIntact)
                return ExitCode.Difference;
            if (!before.IsEmpty && result.GetValue(format) != "json")
                shell.Out.WriteLine(shell.Say($"版次链完整：此前 {before.Length} 个版次均为写出时的原样", $"the chain of editions is whole: {before.Length} before it, each as it was written"));
            return verification.IsIdentical ? ExitCode.Done : verification.Differences.IsEmpty ? ExitCode.Usage : ExitCode.Difference;
        });
        return command;
    }

    private static string Folder(string folder) =>
        folder.Length > 0 ? folder : throw new UsageException(new("结果文件夹的名称为空", "the name of the result folder is empty"));

    private static string? InputsOf(string? folder) =>
        folder is null || Directory.Exists(folder) ? folder : throw new UsageException(new($"没有文件夹“{folder}”", $"there is no folder \"{folder}\""));

    private static void Print(ResultVerification verification, bool isJson, Shell shell)
    {
        if (!isJson)
        {
            VerificationText.Write(verification, shell);
            return;
        }

        using var stream = new MemoryStream();
        VerificationJson.Write(verification, stream);
        shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
