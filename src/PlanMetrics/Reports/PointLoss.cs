using PlanMetrics.Scores;

namespace PlanMetrics.Reports;

/// <summary>失分: what a node of a score tree could have brought to the unit's total, and what it lost of that.</summary>
/// <param name="Node">The node.</param>
/// <param name="Full">What it would bring with full points, in points of the total.</param>
/// <param name="Lost">What is missing to that.</param>
internal sealed record PointLoss(Score Node, decimal Full, decimal Lost);
