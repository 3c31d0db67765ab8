using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>指数工作簿: an index with its values, as it stands in one workbook.</summary>
/// <param name="Index">The index.</param>
/// <param name="Values">Its values, every one with its cell.</param>
public sealed record IndexWorkbook(CompositeIndex Index, Submission Values);
