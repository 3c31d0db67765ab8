namespace PlanMetrics.Measures;

/// <summary>All rows of one target: own before lead for each unit, the district's last; and what is to be told about it.</summary>
internal sealed record TargetMeasures(IReadOnlyList<Measure> Rows, TargetNews News);
