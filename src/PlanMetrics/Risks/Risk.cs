using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Risks;

/// <summary>风险研判: how likely one unit, or the district, is to miss one target. For reference: it deducts nothing and colours nothing.</summary>
/// <param name="UnitId">The unit's id; <c>*</c> for the district.</param>
/// <param name="Target">The target.</param>
/// <param name="Year">The plan year whose target is meant; the year after the run's own where that has ended.</param>
/// <param name="Role">In what role; a lead's row repeats the district's.</param>
/// <param name="Level">The level, decided on the rounded probability.</param>
public sealed record Risk(string UnitId, Target Target, int Year, MeasureRole Role, RiskLevel Level)
{
    /// <summary>By what kind of reckoning.</summary>
    public RiskShape Shape { get; init; }

    /// <summary>The probability of missing it, three decimals; null where there is nothing to reckon or it is closed.</summary>
    public decimal? Probability { get; init; }

    /// <summary>The value expected for the year, in the target's unit of measure; null where there is none.</summary>
    public decimal? Forecast { get; init; }

    /// <summary>The lower end of the 80 % interval of <see cref="Forecast"/>.</summary>
    public decimal? ForecastLow { get; init; }

    /// <summary>The upper end of the 80 % interval of <see cref="Forecast"/>.</summary>
    public decimal? ForecastHigh { get; init; }

    /// <summary>What it is held against: a number, or nothing where that is a day or an outcome.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>The day on which it is decided.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The best value that can still be reached; null where there is no such limit.</summary>
    public decimal? BestCase { get; init; }

    /// <summary>How many of <see cref="Expected"/> must still succeed, or how many are still missing to a count.</summary>
    public long? Need { get; init; }

    /// <summary>How many cases or persons are still to come.</summary>
    public long? Expected { get; init; }

    /// <summary>The rate required of what remains, in percent.</summary>
    public decimal? RequiredRate { get; init; }

    /// <summary>可能失分: the probability of a miss times all that the target brings to the unit's total at full points; null where it is not scored.</summary>
    public decimal? AtStake { get; init; }

    /// <summary>Why, in a sentence made of the same numbers.</summary>
    public LocalText Reason { get; init; } = "";

    /// <summary>The hash of the model file that <see cref="Probability"/> comes from; empty where it comes from the rule.</summary>
    public string Model { get; init; } = "";

    /// <summary>What the rule says where a model speaks in its place; else null.</summary>
    public decimal? RuleProbability { get; init; }

    /// <summary>What became of earlier forecasts of this level; null where there are fewer than thirty, or a model speaks: it may have learned from them.</summary>
    public ClassRecord? Record { get; init; }

    /// <summary>Whether it is open and more likely missed than met.</summary>
    public bool IsAtRisk => Level is RiskLevel.AtRisk or RiskLevel.OffTrack or RiskLevel.Unreachable;

    /// <summary>Whether it is decided: met or missed.</summary>
    public bool IsClosed => Level is RiskLevel.Met or RiskLevel.Missed;

    /// <summary>Unit, target, year, level and probability: <c>town-a court-rate 2024 Watch 0.312</c>.</summary>
    public override string ToString() =>
        $"{UnitId} {Target.Id} {NumberText.Of(Year)} {Level}{(Probability is { } value ? " " + NumberText.Of(value) : "")}";
}
