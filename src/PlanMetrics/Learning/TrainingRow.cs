namespace PlanMetrics.Learning;

/// <summary>One closed case as the trainer sees it.</summary>
internal sealed class TrainingRow
{
    public float[] Features { get; init; } = [];

    public bool Label { get; init; }
}
