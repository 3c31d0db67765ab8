namespace PlanMetrics.Measures;

/// <summary>A unit and a target.</summary>
internal readonly record struct DutyKey(string Unit, string Target);
