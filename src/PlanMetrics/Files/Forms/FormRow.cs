using PlanMetrics.Plans;

namespace PlanMetrics.Files.Forms;

/// <summary>A row as the form prints it.</summary>
/// <param name="Target">The target.</param>
/// <param name="Key">What the hidden sheet says of it.</param>
/// <param name="Clause">The task and its phrase.</param>
/// <param name="Definition">What is counted.</param>
/// <param name="Goal">The threshold and the last day in time.</param>
internal sealed record FormRow(Target Target, FormKeyRow Key, string Clause, string Definition, string Goal)
{
    /// <summary>Last year's figure; empty where none is asked for or known.</summary>
    public string Reference { get; init; } = "";
}
