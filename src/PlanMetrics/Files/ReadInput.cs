using PlanMetrics.Submissions;

namespace PlanMetrics.Files;

/// <summary>What one file held.</summary>
/// <param name="Submission">Its figures; null where the file is refused.</param>
/// <param name="Index">The index that it defines, where it is an index workbook.</param>
internal readonly record struct ReadInput(Submission? Submission, IndexInput? Index = null);
