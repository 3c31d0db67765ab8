using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli;

/// <summary>Prints the findings of a run to the error stream: errors in full, a few examples of the rest, and the counts by code.</summary>
internal static class FindingsSummary
{
    private const int MostErrorsOfACode = 20;
    private const int ExamplesOfACode = 3;

    /// <param name="findings">The findings, errors first.</param>
    /// <param name="folder">Where findings.csv stands; null where none is written.</param>
    /// <param name="isQuiet">Whether notes are left out.</param>
    /// <param name="shell">Where to print.</param>
    public static void Write(ImmutableArray<Diagnostic> findings, string? folder, bool isQuiet, Shell shell)
    {
        var groups = findings
            .Where(finding => !isQuiet || finding.Severity != Severity.Info)
            .GroupBy(finding => finding.Descriptor)
            .OrderByDescending(group => group.Key.Severity).ThenBy(group => group.Key.Code, StringComparer.Ordinal)
            .ToArray();
        foreach (var group in groups)
            WriteGroup([.. group], folder, shell);
        WriteCounts(findings, groups, shell);
    }

    /// <summary>The number of findings of one severity.</summary>
    public static int Count(IEnumerable<Diagnostic> findings, Severity severity) => findings.Count(finding => finding.Severity == severity);

    private static void WriteGroup(Diagnostic[] group, string? folder, Shell shell)
    {
        var shown = group[0].Severity == Severity.Error ? MostErrorsOfACode : ExamplesOfACode;
        FindingsWriter.Write(group.Take(shown), shell);
        if (group.Length <= shown)
            return;
        var code = group[0].Descriptor.Code;
        var rest = group.Length - shown;
        var place = folder is null
            ? shell.Say("用 -o 写出 findings.csv 可看全部", "-o writes them all to findings.csv")
            : shell.Say($"见 {Path.Combine(folder, "findings.csv")}", $"see {Path.Combine(folder, "findings.csv")}");
        shell.Error.WriteLine(shell.Say($"  {code} 另有 {rest} 条，{place}", $"  {code}: {rest} more, {place}"));
    }

    private static void WriteCounts(ImmutableArray<Diagnostic> findings, IGrouping<DiagnosticDescriptor, Diagnostic>[] groups, Shell shell)
    {
        if (groups.Length == 0)
            return;
        shell.Error.WriteLine(shell.Say(
            $"校验问题：强制性问题（须改正）{Count(findings, Severity.Error)} 条，核实性问题（须说明）{Count(findings, Severity.Warning)} 条，提示 {Count(findings, Severity.Info)} 条",
            $"findings: {Count(findings, Severity.Error)} errors, {Count(findings, Severity.Warning)} warnings, {Count(findings, Severity.Info)} notes"));
        foreach (var group in groups)
            shell.Error.WriteLine(
                $"  {group.Key.Code}  {group.Count().ToString(CultureInfo.InvariantCulture),6}  {group.Key.Name}");
    }
}
