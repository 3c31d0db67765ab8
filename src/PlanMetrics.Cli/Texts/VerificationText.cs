using System.Globalization;
using PlanMetrics.Reports.Words;
using PlanMetrics.Results.Verifying;

namespace PlanMetrics.Cli.Texts;

/// <summary>What <c>verify</c> prints: the verdict, then each file that differs with its first values and the likely cause.</summary>
internal static class VerificationText
{
    private const int Files = 40;
    private const int ValuesOfAFile = 8;

    public static void Write(ResultVerification verification, Shell shell)
    {
        var identity = verification.Identity;
        var asOf = identity.Scope.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        shell.Out.WriteLine(Ink.Strong(shell.Say("结果复核", "Verification of a result"), shell));
        shell.Out.WriteLine(shell.Say(
            $"{identity.Scope.Year}年度  数据截至日期 {asOf}  规划 {identity.PlanId}  评分方案 {identity.ProfileId}",
            $"year {identity.Scope.Year}, as of {asOf}, plan {identity.PlanId}, profile {identity.ProfileId}"));
        if (identity.Edition is { } edition)
            shell.Out.WriteLine(EditionWords.Line(edition, shell.Language));
        shell.Out.WriteLine(shell.Say(
            $"写出时的程序版本 {identity.Version}，复核所用版本 {verification.ProgramVersion}",
            $"made by version {identity.Version}, verified by version {verification.ProgramVersion}"));
        shell.Out.WriteLine();
        WriteVerdict(verification, shell);
        foreach (var file in verification.Differences.Take(Files))
            WriteFile(file, shell);
        if (verification.Differences.Length > Files)
            shell.Out.WriteLine(shell.Say(
                $"\n另有 {verification.Differences.Length - Files} 个文件，--format json 列出全部", $"\n{verification.Differences.Length - Files} more files, --format json lists them all"));
    }

    private static void WriteVerdict(ResultVerification verification, Shell shell)
    {
        if (verification.IsIdentical)
            shell.Out.WriteLine(shell.Say(
                $"一致：由 {verification.InputCount} 个输入文件重算，{verification.FileCount} 个文件逐字节相同",
                $"identical: recomputed from {verification.InputCount} inputs, {verification.FileCount} files are the same byte for byte"));
        else if (verification.Differences.IsEmpty)
            shell.Out.WriteLine(Ink.Alarm(shell.Say(
                $"未能重算：{verification.FileCount} 个文件与清单相符，但不能证明由所列数据得出",
                $"not recomputed: {verification.FileCount} files agree with the manifest, but nothing shows that they come out of the data"), shell));
        else
            shell.Out.WriteLine(Ink.Alarm(shell.Say(
                $"不一致：{verification.Differences.Length} 个文件有差异{(verification.IsRecomputed ? "" : "（未能重算，只核对了校验值）")}",
                $"different: {verification.Differences.Length} files differ{(verification.IsRecomputed ? "" : " (not recomputed, only hashes compared)")}"), shell));
    }

    private static void WriteFile(FileDifference file, Shell shell)
    {
        shell.Out.WriteLine();
        shell.Out.WriteLine(Ink.Strong(file.Path, shell) + shell.Say($"  {KindOf(file, shell)}；可能原因：{CauseOf(file.Cause, shell)}", $"  {KindOf(file, shell)}; likely cause: {CauseOf(file.Cause, shell)}"));
        foreach (var value in file.Values.Take(ValuesOfAFile))
            shell.Out.WriteLine(shell.Say(
                $"  {value.Place}  文件中为 {Shown(value.Found, shell)}，应为 {Shown(value.Expected, shell)}",
                $"  {value.Place}  is {Shown(value.Found, shell)}, expected {Shown(value.Expected, shell)}"));
        if (file.ValueCount > ValuesOfAFile)
            shell.Out.WriteLine(shell.Say(
                $"  另有 {file.ValueCount - ValuesOfAFile} 处，--format json 可列出更多", $"  {file.ValueCount - ValuesOfAFile} more, --format json lists them"));
        if (file is { Values: [], Kind: DifferenceKind.Changed })
            WriteHashes(file, shell);
    }

    private static void WriteHashes(FileDifference file, Shell shell)
    {
        var expected = file.RecordedSha256.Length > 0 && file.RecordedSha256 != file.FoundSha256 ? file.RecordedSha256 : file.ExpectedSha256;
        shell.Out.WriteLine(shell.Say($"  SHA-256  文件为 {file.FoundSha256}，应为 {expected}", $"  SHA-256  is {file.FoundSha256}, expected {expected}"));
    }

    private static string KindOf(FileDifference file, Shell shell) => file.Kind switch
    {
        DifferenceKind.Missing => shell.Say("缺失", "missing"),
        DifferenceKind.Unknown => shell.Say("不属于该结果", "not part of the result"),
        _ => shell.Say("内容不同", "differs"),
    };

    private static string CauseOf(DifferenceCause cause, Shell shell) => cause switch
    {
        DifferenceCause.InputChanged => shell.Say("输入文件有变动", "an input changed"),
        DifferenceCause.PlanChanged => shell.Say("规划文件有变动", "the plan changed"),
        DifferenceCause.RosterChanged => shell.Say("单位名册有变动", "the roster changed"),
        DifferenceCause.ProfileChanged => shell.Say("评分方案（规则）有变动", "the profile, that is the rules, changed"),
        DifferenceCause.ModelChanged => shell.Say("学习模型有变动", "the learned model changed"),
        DifferenceCause.ManifestChanged => shell.Say("清单或声明写出后有改动", "manifest or statement changed"),
        DifferenceCause.OutputChanged => shell.Say("结果写出后有改动", "changed after the result was written"),
        _ => shell.Say("程序版本不同，或文件与清单被一并改动", "another version of the program, or file and manifest changed together"),
    };

    private static string Shown(string? value, Shell shell) => value switch
    {
        null => shell.Say("（无）", "(nothing)"),
        "" => shell.Say("（空）", "(empty)"),
        _ => value.ReplaceLineEndings(" "),
    };
}
