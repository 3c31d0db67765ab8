namespace PlanMetrics.Scores;

/// <summary>An item of a group: its weight, its points or null where it is taken out, and its full points.</summary>
internal readonly record struct WeightedItem(decimal Weight, decimal? Points, decimal Full)
{
    /// <summary>The weight before full points shrink.</summary>
    public decimal Nominal { get; init; } = Weight;
}
