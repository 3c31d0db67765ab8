namespace PlanMetrics.Observations;

/// <summary>调查样本: what the result of a survey rests on.</summary>
/// <param name="Size">样本量: how many answered; null where it is not said.</param>
/// <param name="Instrument">调查方式: by what they were asked; empty where it is not said.</param>
public sealed record SurveySample(int? Size, string Instrument)
{
    /// <summary>Fewer are named as few wherever the result is shown.</summary>
    public const int Few = 30;

    /// <summary>Whether so few answered that the result is named as resting on few.</summary>
    public bool IsSmall => Size < Few;
}
