using System.Collections.Immutable;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>One workbook of the sample: a tidy table under a title.</summary>
/// <param name="File">Its path below the sample's folder, with forward slashes.</param>
/// <param name="Title">What stands under the line that says synthetic.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record SampleBook(string File, string Title, ImmutableArray<SubmissionRow> Rows);
