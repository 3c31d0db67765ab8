using System.Collections.Immutable;

namespace PlanMetrics.Risks.Learned;

/// <summary>模型说明: what a learned model was made of, and how it did on cases that it had not seen.</summary>
public sealed record ModelCard
{
    /// <summary>The names of the panels.</summary>
    public ImmutableArray<string> Panels { get; init; } = [];

    /// <summary>The first period used: 2007-07, 2012-Q4 or 2015.</summary>
    public string FirstPeriod { get; init; } = "";

    /// <summary>The last period used.</summary>
    public string LastPeriod { get; init; } = "";

    /// <summary>The target as a share.</summary>
    public decimal Target { get; init; }

    /// <summary>Whether the rate must be at most the target.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>How many cases the final weights were fitted on.</summary>
    public int TrainingCases { get; init; }

    /// <summary>At how many origins it forecast what it had not seen.</summary>
    public int HeldOutOrigins { get; init; }

    /// <summary>How many such forecasts.</summary>
    public int HeldOutCases { get; init; }

    /// <summary>How many of them ended in a miss.</summary>
    public int HeldOutMisses { get; init; }

    /// <summary>Its Brier score on them.</summary>
    public decimal Brier { get; init; }

    /// <summary>The rule's Brier score on the same cases.</summary>
    public decimal RuleBrier { get; init; }

    /// <summary>Half the width of the 95 % interval of the difference, over resampled origins.</summary>
    public decimal HalfWidth { get; init; }

    /// <summary>Its calibration slope on them; null where it has no answer.</summary>
    public decimal? Slope { get; init; }

    /// <summary>Its calibration error on them.</summary>
    public decimal CalibrationError { get; init; }

    /// <summary>The seed of resamples and shuffles.</summary>
    public int Seed { get; init; }
}
