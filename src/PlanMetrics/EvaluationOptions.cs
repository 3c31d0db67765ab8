using PlanMetrics.Reports;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics;

/// <summary>What a run is asked for. There is no clock: a date that matters is given here or follows from the input.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The plan year; null for the latest year in the input.</summary>
    public int? Year { get; init; }

    /// <summary>数据截至日期: the day up to which figures count; null for 31 December of the year.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether the risk register is drawn up; true unless stated.</summary>
    public bool Risks { get; init; } = true;

    /// <summary>版次: which edition of the year's result is made; null for none.</summary>
    public Edition? Edition { get; init; }

    /// <summary>学习模型: speaks in the risk register for the rates it was learned for; null for the rule alone. Nothing is trained.</summary>
    public LearnedModel? Model { get; init; }

    /// <summary>With what the stability of the ranking is examined; null for not at all.</summary>
    public StabilitySettings? Stability { get; init; }
}
