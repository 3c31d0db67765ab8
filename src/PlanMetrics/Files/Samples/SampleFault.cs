using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>A typing fault to plant: the first row of a unit's workbook that suits it is changed.</summary>
/// <param name="Unit">The id of the unit whose workbook it goes into.</param>
/// <param name="Heading">The column that it stands in.</param>
/// <param name="Suits">Whether a row can carry it.</param>
/// <param name="Type">The row as mistyped.</param>
/// <param name="What">What is wrong.</param>
internal sealed record SampleFault(
    string Unit, string Heading, Func<SubmissionRow, bool> Suits, Func<SubmissionRow, SubmissionRow> Type, LocalText What)
{
    /// <summary>Whether the mistyped row stands beside the right one and does not replace it.</summary>
    public bool Added { get; init; }
}
