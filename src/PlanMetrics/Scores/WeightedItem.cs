namespace PlanMetrics.Scores;

/// <summary>An item of a mean: its weight, and its points or null where it is taken out.</summary>
internal readonly record struct WeightedItem(decimal Weight, decimal? Points);
