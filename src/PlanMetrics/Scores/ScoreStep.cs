namespace PlanMetrics.Scores;

/// <summary>One step of the fixed order in which points are made, with the points before and after; a step that does nothing is kept.</summary>
/// <param name="Name">The step: <c>item</c>, <c>floorAndCap</c>, <c>group</c>, <c>bonus</c>, <c>penalties</c>, <c>veto</c>, <c>total</c>, <c>rounding</c>.</param>
/// <param name="Before">Points before it.</param>
/// <param name="After">Points after it.</param>
public readonly record struct ScoreStep(string Name, decimal Before, decimal After);
