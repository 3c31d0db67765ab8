namespace PlanMetrics.Profiles;

/// <summary>项目: a part of the score tree, by level and id; the default is the total.</summary>
/// <param name="Level">What it is.</param>
/// <param name="Id">The target's or group's id, the task's or section's number; null for the total.</param>
public readonly record struct ItemReference(ItemLevel Level, string? Id);
