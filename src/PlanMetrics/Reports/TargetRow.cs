using PlanMetrics.Measures;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports;

/// <summary>A row of <c>targets.csv</c>: a measure with the points it brought.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Section">The number of its section.</param>
/// <param name="Score">Its node in the unit's score tree; null for a row that is shown and not scored.</param>
public sealed record TargetRow(Measure Measure, int Section, Score? Score);
