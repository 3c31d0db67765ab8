namespace PlanMetrics.Results.Batches;

/// <summary>批量评估进度: how far a batch has come.</summary>
/// <param name="Done">How many districts are done, those kept and those that failed included.</param>
/// <param name="Kept">How many of them stood there already and were not scored again.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct BatchProgress(int Done, int Kept, int Total);
