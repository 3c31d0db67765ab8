using System.Text.Encodings.Web;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Packaging;

namespace PlanMetrics.Cli;

/// <summary><c>verify PACKAGE --against RESULT</c>: whether a package is what comes out of a result.</summary>
internal static class PackageCheck
{
    private static readonly JsonSerializerOptions Legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string package, string result, string? inputs, bool isJson, Shell shell)
    {
        var findings = new Findings();
        var comparison = PackageComparison.From(package, result, inputs, findings, shell.Cancelled);
        FindingsWriter.Write(findings.Sorted(), shell);
        if (comparison is null)
            return ExitCode.Usage;
        if (isJson)
            WriteJson(comparison, shell);
        else
            WriteText(comparison, shell);
        return comparison.IsIdentical ? ExitCode.Done : ExitCode.Difference;
    }

    private static void WriteText(PackageComparison comparison, Shell shell)
    {
        var name = PackageWords.Of(comparison.Audience).In(shell.Language);
        shell.Out.WriteLine(Ink.Strong(shell.Say("资料包核对：", "Package check: ") + name, shell));
        foreach (var path in comparison.Missing)
            shell.Out.WriteLine("  " + path + shell.Say("  缺少", "  missing"));
        foreach (var path in comparison.Changed)
            shell.Out.WriteLine("  " + path + shell.Say("  与重新生成的不同", "  is not what comes out again"));
        foreach (var path in comparison.Unknown)
            shell.Out.WriteLine("  " + path + shell.Say("  不属于本包", "  does not belong there"));
        shell.Out.WriteLine(comparison.IsIdentical
            ? shell.Say($"一致：由结果重新生成，{comparison.FileCount} 个文件逐字节相同", $"identical: made again from the result, {comparison.FileCount} files are the same byte for byte")
            : shell.Say("不一致", "not identical"));
    }

    private static void WriteJson(PackageComparison comparison, Shell shell) => shell.Out.WriteLine(JsonSerializer.Serialize(
        new
        {
            schemaVersion = 1,
            audience = comparison.Audience.ToString().ToLowerInvariant(),
            identical = comparison.IsIdentical,
            files = comparison.FileCount,
            missing = comparison.Missing,
            changed = comparison.Changed,
            unknown = comparison.Unknown,
        }, Legible));
}
