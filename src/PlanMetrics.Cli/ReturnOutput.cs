using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Returns;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Results;

namespace PlanMetrics.Cli;

/// <summary><c>check --annotate FOLDER</c>: what goes back to the units.</summary>
/// <param name="Folder">Where it is written.</param>
/// <param name="Language">The language asked for by name; null for the plan's.</param>
internal sealed record ReturnOutput(string Folder, Language? Language)
{
    /// <summary>Whether the folder may be written to; where not, the reason is on the error stream.</summary>
    public bool MayWrite(IEnumerable<string> inputs, Shell shell)
    {
        var findings = new Findings();
        var may = ResultFolder.MayWrite(Folder, inputs, force: false, findings);
        FindingsWriter.Write(findings.Sorted(), shell);
        return may;
    }

    /// <summary>Writes the copies and says where they are.</summary>
    /// <returns>False where nothing was written; the reason is on the error stream.</returns>
    public bool Write(RunData data, EvaluationScope scope, ObservationTable observations, ImmutableArray<Diagnostic> findings, Shell shell)
    {
        var slips = ReturnSlips.Of(data.Roster, scope, observations, findings, Language ?? data.Plan.Language);
        var outputs = new Findings();
        var written = ReturnFolder.Write(data.Inputs, slips, Folder, new InputOptions { Encoding = data.Encoding }, outputs, shell.Cancelled);
        FindingsWriter.Write(outputs.Sorted(), shell);
        if (FindingsSummary.Count(outputs.Sorted(), Severity.Error) > 0)
            return false;
        shell.Error.WriteLine(shell.Say($"退回补正 {written.Length} 份，写入“{Folder}”", $"{written.Length} files to send back, in \"{Folder}\""));
        return true;
    }
}
