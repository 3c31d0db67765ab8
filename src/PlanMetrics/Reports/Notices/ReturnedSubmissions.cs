using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Reports.Notices;

/// <summary>退回的报送批次: the submission numbers of the files that are handed back, and those to hand them in again with.</summary>
/// <param name="Text">报送批次2; file by file where they differ.</param>
/// <param name="Next">报送批次填3.</param>
internal sealed record ReturnedSubmissions(string Text, string Next)
{
    /// <summary>The numbers of what was found fault with.</summary>
    /// <param name="findings">What the unit has to put right or to explain.</param>
    /// <param name="report">What it handed in; a file of which no figure could be read has no number.</param>
    public static ReturnedSubmissions Of(ImmutableArray<Diagnostic> findings, Report report)
    {
        var language = report.Language;
        var numbers = report.Observations.GroupBy(row => row.Observation.Cells.File, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => file.Max(row => row.Observation.Submission), StringComparer.Ordinal);
        var files = findings.Select(finding => finding.Location.File).Where(file => file.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        var known = files.Where(numbers.ContainsKey).Select(file => (Name: file[(file.LastIndexOf('/') + 1)..], Number: numbers[file])).ToArray();
        return known.Select(file => file.Number).Distinct().ToArray() switch
        {
            [] => new(language.Say("报送批次未能识别", "submission number unknown"), language.Say("报送批次在原批次上加1", "with the next submission number")),
            [var one] when known.Length == files.Length => new(
                language.Say($"报送批次{NumberText.Of(one)}", $"submission {NumberText.Of(one)}"), language.Say($"报送批次填{NumberText.Of(one + 1)}", $"with submission number {NumberText.Of(one + 1)}")),
            _ => new(
                string.Join(language.Say("；", "; "), known.Select(file => language.Say($"{file.Name}，报送批次{NumberText.Of(file.Number)}", $"{file.Name}: submission {NumberText.Of(file.Number)}"))),
                language.Say("报送批次在原批次上加1", "each with its next submission number")),
        };
    }
}
