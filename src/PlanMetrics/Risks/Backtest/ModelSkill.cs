using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Risks.Backtest;

/// <summary>预测效果: how well one model forecast. Probabilities are kept from 0.005 to 0.995 before they are scored.</summary>
/// <param name="Id">The model's name in data files.</param>
/// <param name="Name">Its name for people.</param>
public sealed record ModelSkill(string Id, LocalText Name)
{
    /// <summary>The mean squared error of the probability, 0 to 1; lower is better.</summary>
    public double Brier { get; init; }

    /// <summary>The lower end of its 95 % interval over resampled units.</summary>
    public double BrierLow { get; init; }

    /// <summary>The upper end.</summary>
    public double BrierHigh { get; init; }

    /// <summary>Its Brier score less that of the rule in use, on the same cases; negative is better than the rule.</summary>
    public double Difference { get; init; }

    /// <summary>The lower end of the difference's 95 % interval over resampled units.</summary>
    public double DifferenceLow { get; init; }

    /// <summary>The upper end.</summary>
    public double DifferenceHigh { get; init; }

    /// <summary>The chance that a miss was given a higher probability than a case that was none; null where one of the two is lacking.</summary>
    public double? Auc { get; init; }

    /// <summary>The mean of −ln of the probability of what came.</summary>
    public double LogLoss { get; init; }

    /// <summary>The calibration slope: 1 is right, below 1 too bold; null where it has no answer.</summary>
    public double? Slope { get; init; }

    /// <summary>The calibration intercept: 0 is right; null where it has no answer.</summary>
    public double? Intercept { get; init; }

    /// <summary>How far the probabilities lie from the shares that came, over ten bins of equal width.</summary>
    public double CalibrationError { get; init; }

    /// <summary>By the number of cases of the unit's last year.</summary>
    public ImmutableArray<SkillGroup> Sizes { get; init; } = [];

    /// <summary>By the level of risk that the probability means.</summary>
    public ImmutableArray<SkillGroup> Classes { get; init; } = [];

    /// <summary>The ten bins of the probability that hold cases.</summary>
    public ImmutableArray<SkillGroup> Bins { get; init; } = [];
}
